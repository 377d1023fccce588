package org.dialoguerelations.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

/** A record that a decision concerns. */
@Entity(name = "DecisionSubject")
@IdClass(DecisionSubjectEntity.Key.class)
@Immutable
class DecisionSubjectEntity {

  record Key(long decisionId, long subjectId) {}

  @Id
  @Column(name = "decision_id")
  long decisionId;

  @Id
  @Column(name = "subject_id")
  long subjectId;

  int place;

  protected DecisionSubjectEntity() {}

  DecisionSubjectEntity(long decisionId, long subjectId, int place) {
    this.decisionId = decisionId;
    this.subjectId = subjectId;
    this.place = place;
  }
}
