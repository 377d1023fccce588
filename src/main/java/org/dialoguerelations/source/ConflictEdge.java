package org.dialoguerelations.source;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A conflict and its place in a connection. */
@Description("A conflict and its place in a connection.")
public record ConflictEdge(
    @NonNull @Description("Its place, for after and before.") String cursor,
    @NonNull @Description("The conflict.") Conflict node) {}
