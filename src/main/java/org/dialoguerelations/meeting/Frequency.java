package org.dialoguerelations.meeting;

import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.record.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("How often the meetings of a mechanism are held.")
public record Frequency(
    @Ignore long key,
    @NonNull @Description("How often, e.g. once a year.") String text,
    @Description("Since when; null when no source says so.") PartialDate from,
    @Description("Until when; null when it lasts or no source says so.") PartialDate until)
    implements Cited {

  @Override
  @Ignore
  public String label() {
    return text;
  }
}
