package org.dialoguerelations.agreement.status;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dialoguerelations.agreement.signatory.TreatyActionKind;
import org.dialoguerelations.kernel.status.Onset;
import org.dialoguerelations.kernel.status.Spans;
import org.dialoguerelations.kernel.status.Validity;

/**
 * Whether an agreement was applied provisionally (VCLT 25): from a day that a source gives, until
 * it is in force for who applies it, or until that withdraws. Where no source mentions it, it is
 * unknown.
 */
final class ProvisionalApplication {

  private ProvisionalApplication() {}

  /**
   * By a signatory.
   *
   * @param party whether the agreement was in force for it
   */
  static Finding of(AgreementEvidence agreement, SignatoryEvidence signatory, Finding party) {
    Withdrawals withdrawals = Withdrawals.of(signatory, agreement.adoption());
    Onset inForce = party.validity().begin();
    List<ActEvidence> acts =
        signatory.acts().stream()
            .filter(act -> act.action().kind() == TreatyActionKind.PROVISIONAL_APPLICATION)
            .toList();
    if (acts.isEmpty()) {
      return new Finding(
          new Validity(Onset.notBefore(agreement.adoption()), inForce.or(withdrawals.end(0))),
          List.of());
    }
    return new Finding(
        new Spans(
            acts.stream()
                .map(act -> act.onset(agreement.adoption()))
                .map(
                    begin ->
                        new Validity(begin, inForce.or(withdrawals.end(withdrawals.spanOf(begin)))))
                .toList()),
        acts.stream()
            .flatMap(act -> act.grounds().stream())
            .map(ground -> ground.of(signatory.signatory()))
            .toList());
  }

  /**
   * By anyone.
   *
   * @param force that of the agreement
   * @param applied by each signatory of which sources tell that it did, or did not
   */
  static Finding of(AgreementEvidence agreement, Finding force, List<Finding> applied) {
    Validity byOthers =
        new Validity(Onset.notBefore(agreement.adoption()), force.validity().begin());
    List<Validity> spans = new ArrayList<>(List.of(byOthers));
    applied.forEach(one -> spans.addAll(one.spans().all()));
    Stream<Evidence> grounds = applied.stream().flatMap(one -> one.grounds().stream());
    return new Finding(new Spans(spans), grounds.toList());
  }
}
