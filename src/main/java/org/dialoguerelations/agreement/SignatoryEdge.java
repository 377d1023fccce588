package org.dialoguerelations.agreement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A signatory and its place in a connection. */
@Description("A signatory and its place in a connection.")
public record SignatoryEdge(
    @NonNull @Description("Its place, for after and before.") String cursor,
    @NonNull @Description("The signatory.") Signatory node) {}
