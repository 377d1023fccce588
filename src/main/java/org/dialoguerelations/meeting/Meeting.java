package org.dialoguerelations.meeting;

import java.time.OffsetDateTime;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.partner.place.Place;
import org.dialoguerelations.platform.schema.Refers;
import org.dialoguerelations.record.Sourced;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * @param mechanismKey null for a meeting that belongs to no mechanism
 */
@Description("One meeting, of a mechanism or single.")
public record Meeting(
    @Ignore long key,
    String code,
    @NonNull @Description("Its name.") String name,
    @Ignore
        @Refers(
            to = "Mechanism",
            as = "The mechanism that it is a meeting of; null when it belongs to none.")
        @Nullable Long mechanismKey,
    @Description(
            "Its number among the meetings of its mechanism, from 1; null when no source counts it.")
        @Nullable Integer ordinal,
    @Description("What it was about, in the editors' words; null when nothing is said.")
        @Nullable String summary,
    @Description("When it was held, or is to be held; null when no source says so.")
        @Nullable PartialDate date,
    @Description("Where; null when no source says so.") @Nullable Place place,
    @Description("How the participants met; null when no source says so.")
        @Nullable MeetingFormat format,
    @NonNull @Description("Whether a document reports that it was held.") MeetingStatus status,
    @Description(
            "When it began, on the clock of its place and with its offset from UTC; null when no source says so.")
        @Nullable OffsetDateTime startsAt,
    @Description("How long it took; null when no source says so.") @Nullable Duration duration)
    implements Sourced {

  @Override
  public String label() {
    return name;
  }
}
