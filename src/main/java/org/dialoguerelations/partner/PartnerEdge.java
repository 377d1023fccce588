package org.dialoguerelations.partner;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A partner and its place in a connection. */
@Description("A partner and its place in a connection.")
public record PartnerEdge(
    @NonNull @Description("Its place, for after and before.") String cursor,
    @NonNull @Description("The partner.") Partner node) {}
