package org.dialoguerelations.agreement;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** An agreement and its place in a connection. */
@Description("An agreement and its place in a connection.")
public record AgreementEdge(
    @NonNull @Description("Its place, for after and before.") String cursor,
    @NonNull @Description("The agreement.") Agreement node) {}
