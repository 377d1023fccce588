package org.dialoguerelations.agreement.signatory;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.partner.place.Place;
import org.dialoguerelations.platform.schema.Refers;
import org.dialoguerelations.record.Cited;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * @param meetingKey null when no source names a meeting
 * @param reportedBy the day by which a document that reports it had been written; null when no
 *     document that does is dated
 */
@Description(
    "What a signatory did about an agreement, as far as sources tell. It also stands for something not done: when sources only say that it had not been done by a date, 'done' is false, 'date' and 'knownBy' are null, and 'statements' holds what they say. Its citations support what is shown here; each statement has its own, also one that says otherwise.")
public record TreatyAction(
    @Ignore long key,
    @NonNull @Description("What kind of action it is.") TreatyActionKind kind,
    @Description(
            "True when a source dates it, says that it had been done by some date, or reports it without a date; false when sources only say that it had not been done by a date. Sources may disagree: see statements.")
        boolean done,
    @Description("When it was done; null when no source dates it, or it was not done.")
        @Nullable PartialDate date,
    @Description(
            "The earliest date by which a source says that it had been done: an upper bound, not the date of the action. Null when the date itself is known, or no source says so.")
        @Nullable PartialDate knownBy,
    @Description(
            "What it says, in the editors' words: of declarations, reservations, objections and understandings; null for others.")
        @Nullable String text,
    @Description("Where it was done; null when no source says so.") @Nullable Place place,
    @Ignore
        @Refers(
            to = "Meeting",
            name = "at",
            as = "The meeting at which it was done; null when no source names one.")
        @Nullable Long meetingKey,
    @Ignore @Nullable LocalDate reportedBy)
    implements Cited {

  @Override
  public String label() {
    return Stream.of(
            kind.words(),
            done ? null : "not done",
            date == null ? null : date.edtf(),
            knownBy == null ? null : "by " + knownBy.edtf())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }
}
