package org.dialoguerelations.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.dialoguerelations.platform.page.SortName;
import org.hibernate.annotations.Immutable;

/** A regional or international issue that a decision speaks of. */
@Entity(name = "DecisionIssue")
@IdClass(DecisionIssueEntity.Key.class)
@Immutable
class DecisionIssueEntity {

  record Key(long decisionId, int place) {}

  @Id
  @Column(name = "decision_id")
  long decisionId;

  @Id
  @Column(name = "place")
  int place;

  String issue;

  String issueKey;

  protected DecisionIssueEntity() {}

  DecisionIssueEntity(long decisionId, int place, String issue) {
    this.decisionId = decisionId;
    this.place = place;
    this.issue = issue;
    this.issueKey = SortName.joined(issue);
  }
}
