package org.dialoguerelations.meeting;

import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.record.Cited;
import org.dialoguerelations.record.ItemOf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@ItemOf(
    owner = "Mechanism",
    name = "frequencies",
    as = "How often its meetings are held, and when that was so.")
@Description("How often the meetings of a mechanism are held.")
public record Frequency(
    @Ignore long key,
    @NonNull @Description("How often, e.g. once a year.") String text,
    @Description("Since when; null when no source says so.") @Nullable PartialDate from,
    @Description("Until when; null when it lasts or no source says so.")
        @Nullable PartialDate until)
    implements Cited {

  @Override
  public String label() {
    return text;
  }
}
