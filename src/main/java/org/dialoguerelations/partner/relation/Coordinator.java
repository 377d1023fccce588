package org.dialoguerelations.partner.relation;

import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Term;
import org.dialoguerelations.platform.schema.Refers;
import org.dialoguerelations.record.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

@Description("A partner as the coordinator of a dialogue relation on behalf of its side.")
public record Coordinator(
    @Ignore long key,
    @Ignore @Refers(to = "Partner", as = "The coordinating partner.") long partnerKey,
    @Description("Since when; null when no source says so.") @Nullable PartialDate from,
    @Description("Until when; null when it lasts or no source says so.")
        @Nullable PartialDate until,
    @Description("A date on which a source shows it; null when the period is known.")
        @Nullable PartialDate asOf)
    implements Cited {

  /** When it coordinated. */
  @Ignore
  public Term term() {
    return new Term(from, until, asOf);
  }

  @Override
  public String label() {
    return "coordinator";
  }
}
