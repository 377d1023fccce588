package org.dialoguerelations.source;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A document and its place in a connection. */
@Description("A document and its place in a connection.")
public record DocumentEdge(
    @NonNull @Description("Its place, for after and before.") String cursor,
    @NonNull @Description("The document.") Document node) {}
