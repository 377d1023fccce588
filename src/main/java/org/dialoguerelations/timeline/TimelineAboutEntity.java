package org.dialoguerelations.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.dialoguerelations.record.ParticipationBasis;
import org.hibernate.annotations.Immutable;

/** A record that an entry is about. */
@Entity(name = "TimelineAbout")
@IdClass(TimelineAboutEntity.Key.class)
@Immutable
class TimelineAboutEntity extends TimelineRow {

  record Key(long entryId, long subjectId) {}

  @Id
  @Column(name = "entry_id")
  long entryId;

  @Id
  @Column(name = "subject_id")
  long subjectId;

  @Enumerated(EnumType.STRING)
  ParticipationBasis basis = ParticipationBasis.NAMED;

  protected TimelineAboutEntity() {}

  TimelineAboutEntity(TimelineEntryEntity entry, long subjectId) {
    super(entry);
    this.entryId = entry.id;
    this.subjectId = subjectId;
  }
}
