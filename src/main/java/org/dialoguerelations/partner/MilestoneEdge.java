package org.dialoguerelations.partner;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A milestone and its place in a connection. */
@Description("A milestone and its place in a connection.")
public record MilestoneEdge(
    @NonNull @Description("Its place, for after and before.") String cursor,
    @NonNull @Description("The milestone.") Milestone node) {}
