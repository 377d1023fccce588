package org.dialoguerelations.agreement;

import java.util.List;
import org.dialoguerelations.dataset.Rows;
import org.dialoguerelations.timeline.TimelineWriter;

/** A signatory as it was read from a data set file, before its status is known. */
record ParsedSignatory(SignatoryEntity signatory, List<ParsedAct> acts) {

  /** One act of it. */
  record ParsedAct(TreatyActionEntity action, List<AsOfStatementEntity> statements) {

    ActEvidence evidence() {
      return new ActEvidence(
          action.toRecord(),
          statements.stream()
              .filter(statement -> statement.asOf != null)
              .map(AsOfStatementEntity::toRecord)
              .toList());
    }
  }

  SignatoryEvidence evidence() {
    return new SignatoryEvidence(
        signatory.toRecord(), acts.stream().map(ParsedAct::evidence).toList());
  }

  void addTo(Rows rows) {
    rows.add(signatory);
    for (ParsedAct act : acts) {
      rows.add(act.action());
      act.statements().forEach(rows::add);
    }
  }

  /** Adds what it did to the timeline of the agreement. */
  void addTo(TimelineWriter timeline) {
    for (ParsedAct act : acts) {
      TreatyActionEntity action = act.action();
      timeline
          .about(signatory.partnerId)
          .item(action.id)
          .about(action.meetingId)
          .add(action.kind.inTimeline(), "date", action.date);
    }
  }
}
