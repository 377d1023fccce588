package org.dialoguerelations.meeting;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A mechanism and its place in a connection. */
@Description("A mechanism and its place in a connection.")
public record MechanismEdge(
    @NonNull @Description("Its place, for after and before.") String cursor,
    @NonNull @Description("The mechanism.") Mechanism node) {}
