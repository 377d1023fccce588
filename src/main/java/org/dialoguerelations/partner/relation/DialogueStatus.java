package org.dialoguerelations.partner.relation;

import java.util.Locale;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Onset;
import org.dialoguerelations.kernel.status.Term;
import org.dialoguerelations.kernel.status.Validity;
import org.dialoguerelations.record.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("The status that a partner has or had in a dialogue relation.")
public record DialogueStatus(
    @Ignore long key,
    @NonNull @Description("Which status it is.") DialogueStatusKind kind,
    @Description("Since when; null when no source says so.") @Nullable PartialDate from,
    @Description("Until when; null when it lasts or no source says so.")
        @Nullable PartialDate until,
    @Description("A date on which a source shows it; null when the period is known.")
        @Nullable PartialDate asOf)
    implements Cited {

  /** When the partner had it: as a membership, it lasts until a source states an end. */
  @Ignore
  public Validity validity() {
    return new Validity(
        new Term(from, until, asOf).begin(), until == null ? Onset.NEVER : Onset.endOf(until));
  }

  @Override
  public String label() {
    return kind.name().toLowerCase(Locale.ROOT) + " partner";
  }
}
