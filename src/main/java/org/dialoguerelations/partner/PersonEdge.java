package org.dialoguerelations.partner;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A person and its place in a connection. */
@Description("A person and its place in a connection.")
public record PersonEdge(
    @NonNull @Description("Its place, for after and before.") String cursor,
    @NonNull @Description("The person.") Person node) {}
