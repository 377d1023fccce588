package org.dialoguerelations.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.dialoguerelations.dataset.RecordFields;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.page.SortName;
import org.dialoguerelations.partner.Place;
import org.dialoguerelations.timeline.TimelineKind;
import org.dialoguerelations.timeline.TimelineWriter;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

/** A row of {@link Meeting}. */
@Entity(name = "Meeting")
@Table(name = "meeting")
@Immutable
class MeetingEntity {

  @Id long id;
  String code;
  String name;

  @Column(name = "sort_name")
  String sortName;

  @Column(name = "mechanism_id")
  Long mechanismId;

  Integer ordinal;
  String summary;

  @Column(name = "sort_date")
  LocalDate sortDate;

  @Column(name = "recent_date")
  LocalDate recentDate;

  @Embedded
  @EmbeddedColumnNaming("date_%s")
  PartialDate date;

  @Embedded
  @EmbeddedColumnNaming("place_%s")
  Place place;

  @Enumerated(EnumType.STRING)
  MeetingFormat format;

  @Enumerated(EnumType.STRING)
  MeetingStatus status;

  @Column(name = "starts_at")
  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  @TimeZoneColumn(name = "starts_at_offset")
  OffsetDateTime startsAt;

  @Embedded
  @EmbeddedColumnNaming("duration_%s")
  Duration duration;

  static MeetingEntity read(RecordFields fields) {
    MeetingEntity meeting = new MeetingEntity();
    meeting.id = fields.key();
    meeting.code = fields.code();
    meeting.name = fields.required("name");
    meeting.sortName = SortName.of(meeting.name);
    meeting.mechanismId = fields.reference("mechanism", "Mechanism").orElse(null);
    meeting.ordinal = fields.integer("ordinal").orElse(null);
    meeting.summary = fields.text("summary").orElse(null);
    meeting.date = fields.date("date").orElse(null);
    meeting.sortDate = PartialDate.sortDate(meeting.date);
    meeting.recentDate = PartialDate.recentDate(meeting.date);
    meeting.place = Place.read(fields, "place");
    meeting.format = fields.one("format", MeetingFormat.class).orElse(null);
    meeting.status = fields.requiredOne("status", MeetingStatus.class).orElse(null);
    meeting.startsAt =
        fields
            .value(
                "startsAt",
                MeetingEntity::moment,
                "a moment with its offset such as 2025-10-26T16:10+08:00")
            .orElse(null);
    meeting.duration = Duration.read(fields, "duration");
    meeting.check(fields);
    return meeting;
  }

  private void check(RecordFields fields) {
    if (ordinal != null && ordinal <= 0) {
      fields.report("ordinal", "must be more than 0");
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
