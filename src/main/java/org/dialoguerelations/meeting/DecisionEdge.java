package org.dialoguerelations.meeting;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A decision and its place in a connection. */
@Description("A decision and its place in a connection.")
public record DecisionEdge(
    @NonNull @Description("Its place, for after and before.") String cursor,
    @NonNull @Description("The decision.") Decision node) {}
