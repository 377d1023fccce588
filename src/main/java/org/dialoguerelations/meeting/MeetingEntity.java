package org.dialoguerelations.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.dialoguerelations.dataset.RecordFields;
import org.dialoguerelations.kernel.date.EmbeddedDate;
import org.dialoguerelations.kernel.page.SortName;
import org.dialoguerelations.partner.EmbeddedPlace;
import org.dialoguerelations.timeline.TimelineKind;
import org.dialoguerelations.timeline.TimelineWriter;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

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
  EmbeddedDate date;

  @Embedded
  @EmbeddedColumnNaming("place_%s")
  EmbeddedPlace place;

  @Enumerated(EnumType.STRING)
  MeetingFormat format;

  @Enumerated(EnumType.STRING)
  MeetingStatus status;

  @Embedded EmbeddedStart startsAt;

  @Embedded
  @EmbeddedColumnNaming("duration_%s")
  EmbeddedDuration duration;

  static MeetingEntity read(RecordFields fields) {
    MeetingEntity meeting = new MeetingEntity();
    meeting.id = fields.key();
    meeting.code = fields.code();
    meeting.name = fields.required("name");
    meeting.sortName = SortName.of(meeting.name);
    meeting.mechanismId = fields.reference("mechanism", "Mechanism").orElse(null);
    meeting.ordinal = fields.integer("ordinal").orElse(null);
    meeting.summary = fields.text("summary").orElse(null);
    meeting.date = EmbeddedDate.of(fields.date("date").orElse(null));
    meeting.sortDate = EmbeddedDate.sortDate(meeting.date);
    meeting.recentDate = EmbeddedDate.recentDate(meeting.date);
    meeting.place = EmbeddedPlace.read(fields, "place");
    meeting.format = fields.one("format", MeetingFormat.class).orElse(null);
    meeting.status = fields.requiredOne("status", MeetingStatus.class).orElse(null);
    meeting.startsAt = EmbeddedStart.read(fields, "startsAt");
    meeting.duration = EmbeddedDuration.read(fields, "duration");
    meeting.check(fields);
    return meeting;
  }

  private void check(RecordFields fields) {
    if (ordinal != null && ordinal <= 0) {
      fields.report("ordinal", "must be more than 0");
    }
    if (startsAt != null && date != null && !startsAt.within(date)) {
      fields.report("startsAt", "must lie on 'date'");
    }
  }

  /** Adds its date; the place tells the host country. */
  void addTo(TimelineWriter timeline) {
    timeline
        .about(place == null ? null : place.countryId())
        .add(
            status == MeetingStatus.HELD ? TimelineKind.MEETING : TimelineKind.SCHEDULED_MEETING,
            "date",
            date);
  }

  Meeting toRecord() {
    return new Meeting(
        id,
        code,
        name,
        mechanismId,
        ordinal,
        summary,
        EmbeddedDate.read(date),
        EmbeddedPlace.read(place),
        format,
        status,
        EmbeddedStart.read(startsAt),
        EmbeddedDuration.read(duration));
  }
}
