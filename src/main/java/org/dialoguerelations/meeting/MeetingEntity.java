package org.dialoguerelations.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.dialoguerelations.dataset.importing.DatedEntity;
import org.dialoguerelations.dataset.importing.Doubt;
import org.dialoguerelations.dataset.importing.FieldTable;
import org.dialoguerelations.dataset.importing.Form;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.partner.place.Place;
import org.dialoguerelations.platform.export.ColumnKind;
import org.dialoguerelations.timeline.TimelineKind;
import org.dialoguerelations.timeline.TimelineWriter;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.jspecify.annotations.Nullable;

/** A row of {@link Meeting}. */
@Entity(name = "Meeting")
@Immutable
class MeetingEntity extends DatedEntity {

  String name;

  @Nullable Long mechanismId;

  @Nullable Integer ordinal;
  @Nullable String summary;

  @Nullable PartialDate date;

  @EmbeddedColumnNaming @Nullable Place place;

  @Enumerated(EnumType.STRING)
  @Nullable MeetingFormat format;

  @Enumerated(EnumType.STRING)
  MeetingStatus status;

  @Column(name = "starts_at")
  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  @TimeZoneColumn(name = "starts_at_offset")
  @Nullable OffsetDateTime startsAt;

  @Nullable Duration duration;

  private static final Form<OffsetDateTime> STARTS_AT =
      Form.of("a moment with its offset such as 2025-10-26T16:10+08:00", MeetingEntity::moment);

  private static final Form<Duration> DURATION =
      new Form<>("`{minutes, qualifier}`", Duration::read);

  static final FieldTable<MeetingEntity, Meeting, MeetingRow> FIELDS =
      FieldTable.<MeetingEntity, Meeting, MeetingRow>exported(MeetingRow::meeting)
          .field("name", Form.REQUIRED_TEXT, (m, v) -> m.name = v, Meeting::name)
          .resolved(
              "mechanism",
              Form.code("Mechanism"),
              (m, v) -> m.mechanismId = v,
              row -> row.mechanism().map(Mechanism::code).orElse(null))
          .column(
              "mechanismName",
              "Name of that mechanism.",
              row -> row.mechanism().map(Mechanism::name).orElse(null))
          .field("ordinal", Form.INTEGER, (m, v) -> m.ordinal = v, Meeting::ordinal)
          .field(
              "status",
              Form.requiredOne(MeetingStatus.class),
              (m, v) -> m.status = v,
              Meeting::status)
          .hidden("summary", Form.TEXT, (m, v) -> m.summary = v)
          .date("date", (m, v) -> m.date = v, Meeting::date)
          .field("startsAt", STARTS_AT, (m, v) -> m.startsAt = v, Meeting::startsAt)
          .hidden("duration", DURATION, (m, v) -> m.duration = v)
          .column(
              "minutes",
              "How many minutes it took; empty when no source says so.",
              ColumnKind.INTEGER,
              row -> row.meeting().duration() == null ? null : row.meeting().duration().minutes())
          .column(
              "minutesQualifier",
              "How exactly the source gives the minutes.",
              row -> row.meeting().duration() == null ? null : row.meeting().duration().qualifier())
          .field("format", Form.one(MeetingFormat.class), (m, v) -> m.format = v, Meeting::format)
          .resolved("place", Place.form(), (m, v) -> m.place = v, MeetingRow::place);

  static MeetingEntity read(RecordFields fields) {
    MeetingEntity meeting = FIELDS.read(fields, new MeetingEntity());
    meeting.orderBy(meeting.name, meeting.date);
    meeting.check(fields);
    return meeting;
  }

  private void check(RecordFields fields) {
    if (ordinal != null && ordinal <= 0) {
      fields.report("ordinal", "must be more than 0");
    }
    if (ordinal != null && mechanismId != null) {
      fields.onceDoubted(
          Doubt.SAME_ORDINAL,
          "ordinal",
          "another meeting of the mechanism has this number",
          mechanismId,
          ordinal);
    }
    if (startsAt != null && date != null && !date.mayLieOn(startsAt.toLocalDate())) {
      fields.report("startsAt", "must lie on 'date'");
    }
  }

  private static OffsetDateTime moment(String text) {
    try {
      return OffsetDateTime.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no moment with an offset", e);
    }
  }

  /** Adds its date; the place tells the host country. */
  void addTo(TimelineWriter timeline) {
    timeline
        .about(place == null ? null : place.countryKey())
        .add(
            status == MeetingStatus.HELD ? TimelineKind.MEETING : TimelineKind.SCHEDULED_MEETING,
            "date",
            date);
  }
}
