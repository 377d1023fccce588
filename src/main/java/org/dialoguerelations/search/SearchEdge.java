package org.dialoguerelations.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A hit and its place in a connection. */
@Description("A hit of a search and its place in a connection.")
public record SearchEdge(
    @NonNull @Description("Its place, for after and before.") String cursor,
    @NonNull @Description("The hit.") SearchHit node) {}
