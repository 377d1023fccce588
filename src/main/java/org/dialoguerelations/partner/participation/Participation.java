package org.dialoguerelations.partner.participation;

import org.dialoguerelations.platform.schema.Refers;
import org.dialoguerelations.record.ParticipationBasis;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description(
    "A part that a partner has in a meeting, mechanism, programme or agreement, on one basis.")
public record Participation(
    @Ignore @Refers(to = "Partner", as = "The partner.") long partnerKey,
    @NonNull @Description("The basis.") ParticipationBasis basis,
    @Ignore
        @Refers(
            to = "Partner",
            as =
                "The group or organisation through which it has a part; itself, unless the basis is MEMBERSHIP.")
        long throughKey) {}
