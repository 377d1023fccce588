package org.dialoguerelations.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** That an entry is about a record. */
@Entity(name = "TimelineAbout")
@Table(name = "timeline_about")
@IdClass(TimelineAboutEntity.Key.class)
@Immutable
class TimelineAboutEntity {

  record Key(long entryId, long subjectId) {}

  @Id
  @Column(name = "entry_id")
  long entryId;

  @Id
  @Column(name = "subject_id")
  long subjectId;

  protected TimelineAboutEntity() {}

  TimelineAboutEntity(long entryId, long subjectId) {
    this.entryId = entryId;
    this.subjectId = subjectId;
  }
}
