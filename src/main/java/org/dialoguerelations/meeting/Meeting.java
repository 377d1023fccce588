package org.dialoguerelations.meeting;

import java.time.OffsetDateTime;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.partner.place.Place;
import org.dialoguerelations.record.Sourced;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * @param mechanismKey null for a meeting that belongs to no mechanism
 */
@Description("One meeting, of a mechanism or single.")
public record Meeting(
    @Ignore long key,
    String code,
    @NonNull @Description("Its name.") String name,
    @Ignore Long mechanismKey,
    @Description(
            "Its number among the meetings of its mechanism, from 1; null when no source counts it.")
        Integer ordinal,
    @Description("What it was about, in the editors' words; null when nothing is said.")
        String summary,
    @Description("When it was held, or is to be held; null when no source says so.")
        PartialDate date,
    @Description("Where; null when no source says so.") Place place,
    @Description("How the participants met; null when no source says so.") MeetingFormat format,
    @NonNull @Description("Whether a document reports that it was held.") MeetingStatus status,
    @Description(
            "When it began, on the clock of its place and with its offset from UTC; null when no source says so.")
        OffsetDateTime startsAt,
    @Description("How long it took; null when no source says so.") Duration duration)
    implements Sourced {

  @Override
  @Ignore
  public String label() {
    return name;
  }
}
