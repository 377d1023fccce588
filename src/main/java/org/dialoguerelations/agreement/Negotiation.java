package org.dialoguerelations.agreement;

import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.record.Cited;
import org.dialoguerelations.record.ItemOf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@ItemOf(
    owner = "Agreement",
    name = "negotiations",
    as = "What was negotiated about it, and how far.")
@Description("Talks about an agreement or a part of it, as a source shows them.")
public record Negotiation(
    @Ignore long key,
    @NonNull @Description("What was negotiated, e.g. a chapter.") String subject,
    @NonNull @Description("Their state.") NegotiationState state,
    @Description("Since when; null when no source says so.") @Nullable PartialDate from,
    @Description("Until when; null when they last or no source says so.")
        @Nullable PartialDate until,
    @Description("The date on which they were in that state; null when their end is known.")
        @Nullable PartialDate asOf)
    implements Cited {

  @Override
  public String label() {
    return subject;
  }
}
