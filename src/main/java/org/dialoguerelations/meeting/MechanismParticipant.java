package org.dialoguerelations.meeting;

import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.platform.schema.Refers;
import org.dialoguerelations.record.Cited;
import org.dialoguerelations.record.ItemOf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

@ItemOf(
    owner = "Mechanism",
    name = "participants",
    as = "Who takes part in it, as far as the data set says.")
@Description("The participation of a partner in a mechanism.")
public record MechanismParticipant(
    @Ignore long key,
    @Ignore @Refers(to = "Partner", as = "The partner that takes part.") long partnerKey,
    @Description("Who represents it, e.g. 'Deputy Foreign Minister'; null when no source says so.")
        @Nullable String capacity,
    @Description("Since when; null when no source says so.") @Nullable PartialDate since,
    @Description("A date on which a source shows it; null when it gives none.")
        @Nullable PartialDate asOf)
    implements Cited {

  @Override
  public String label() {
    return capacity == null ? "participant" : capacity;
  }
}
