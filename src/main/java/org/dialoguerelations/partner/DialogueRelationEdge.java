package org.dialoguerelations.partner;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A dialogue relation and its place in a connection. */
@Description("A dialogue relation and its place in a connection.")
public record DialogueRelationEdge(
    @NonNull @Description("Its place, for after and before.") String cursor,
    @NonNull @Description("The dialogue relation.") DialogueRelation node) {}
