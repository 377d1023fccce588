package org.dialoguerelations.meeting;

import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.record.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

@Description("The participation of a partner in a mechanism.")
public record MechanismParticipant(
    @Ignore long key,
    @Ignore long partnerKey,
    @Description("Who represents it, e.g. 'Deputy Foreign Minister'; null when no source says so.")
        @Nullable String capacity,
    @Description("Since when; null when no source says so.") @Nullable PartialDate since,
    @Description("A date on which a source shows it; null when it gives none.")
        @Nullable PartialDate asOf)
    implements Cited {

  @Override
  @Ignore
  public String label() {
    return capacity == null ? "participant" : capacity;
  }
}
