package org.dialoguerelations.agreement.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dialoguerelations.agreement.signatory.AsOfStatementEntity;
import org.dialoguerelations.agreement.signatory.SignatoryEntity;
import org.dialoguerelations.agreement.signatory.SignatoryReturnEntity;
import org.dialoguerelations.agreement.signatory.SignatoryReturnEntity.Question;
import org.dialoguerelations.agreement.signatory.TreatyActionEntity;
import org.dialoguerelations.agreement.status.ActEvidence;
import org.dialoguerelations.agreement.status.Finding;
import org.dialoguerelations.agreement.status.SignatoryEvidence;
import org.dialoguerelations.agreement.status.StatusAccount;
import org.dialoguerelations.dataset.importing.Rows;
import org.dialoguerelations.kernel.status.Validity;
import org.dialoguerelations.timeline.TimelineWriter;

/** A signatory as it was read from a data set file, with what it did. */
record ParsedSignatory(
    SignatoryEntity signatory, List<ParsedAct> acts, SignatoryEvidence evidence) {

  /** One act of it. */
  record ParsedAct(
      TreatyActionEntity action, List<AsOfStatementEntity> statements, ActEvidence evidence) {

    static ParsedAct of(TreatyActionEntity action, List<AsOfStatementEntity> statements) {
      return new ParsedAct(
          action,
          statements,
          new ActEvidence(
              action.toRecord(),
              statements.stream()
                  .map(AsOfStatementEntity::toRecord)
                  .flatMap(Optional::stream)
                  .toList()));
    }
  }

  static ParsedSignatory of(SignatoryEntity signatory, List<ParsedAct> acts) {
    return new ParsedSignatory(
        signatory,
        acts,
        new SignatoryEvidence(
            signatory.toRecord(), acts.stream().map(ParsedAct::evidence).toList()));
  }

  /** Computes what is stored of its status, from all evidence about the agreement. */
  void computeStatus(StatusAccount account) {
    signatory.consent = account.consent(evidence).validity();
    signatory.force = account.force(evidence).validity();
    for (ParsedAct act : acts) {
      act.action().onset = act.evidence().onset(account.evidence().adoption());
    }
  }

  void addTo(Rows rows, StatusAccount account) {
    rows.add(signatory);
    addLater(Question.CONSENT, account.consent(evidence), rows);
    addLater(Question.FORCE, account.force(evidence), rows);
    for (ParsedAct act : acts) {
      rows.add(act.action());
      act.statements().forEach(rows::add);
    }
  }

  private void addLater(Question question, Finding finding, Rows rows) {
    List<Validity> spans = finding.spans().all();
    IntStream.range(1, spans.size())
        .mapToObj(
            place ->
                new SignatoryReturnEntity(
                    evidence.signatory().key(), question, place, spans.get(place)))
        .forEach(rows::add);
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
