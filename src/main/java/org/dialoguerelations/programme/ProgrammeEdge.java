package org.dialoguerelations.programme;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A programme and its place in a connection. */
@Description("A programme and its place in a connection.")
public record ProgrammeEdge(
    @NonNull @Description("Its place, for after and before.") String cursor,
    @NonNull @Description("The programme.") Programme node) {}
