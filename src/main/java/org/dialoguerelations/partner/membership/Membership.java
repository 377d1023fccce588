package org.dialoguerelations.partner.membership;

import java.util.Locale;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.platform.schema.Refers;
import org.dialoguerelations.record.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("The membership of a partner in an organisation or group.")
public record Membership(
    @Ignore long key,
    @Ignore @Refers(to = "Partner", as = "The member, chair or observer.") long memberKey,
    @Ignore @Refers(to = "Partner", as = "The organisation or group.") long organisationKey,
    @NonNull @Description("Its role in the organisation.") MembershipRole role,
    @Description("Since when; null when no source says so.") @Nullable PartialDate from,
    @Description("Until when; null when it lasts or no source says so.")
        @Nullable PartialDate until,
    @Description("A date on which a source shows it; null when the period is known.")
        @Nullable PartialDate asOf)
    implements Cited {

  @Override
  public String label() {
    return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
