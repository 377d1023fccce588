package org.dialoguerelations.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

/** A rule: every entry about one record is also about another one. */
@Entity(name = "TimelineImplied")
@IdClass(TimelineImpliedEntity.Key.class)
@Immutable
class TimelineImpliedEntity {

  record Key(long subjectId, long impliedId) {}

  @Id
  @Column(name = "subject_id")
  long subjectId;

  @Id
  @Column(name = "implied_id")
  long impliedId;

  protected TimelineImpliedEntity() {}

  TimelineImpliedEntity(long subjectId, long impliedId) {
    this.subjectId = subjectId;
    this.impliedId = impliedId;
  }
}
