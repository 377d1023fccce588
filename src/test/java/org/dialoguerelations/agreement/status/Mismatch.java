package org.dialoguerelations.agreement.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialoguerelations.agreement.signatory.TreatyActionKind;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Onset;

/**
 * A stated entry into force that the rule of the agreement and the dates of the acts rule out.
 *
 * @param what the code of the agreement, or of the signatory
 */
record Mismatch(String what, PartialDate stated, Onset computed) {

  /** Those of an agreement and of its signatories. */
  static List<Mismatch> of(AgreementEvidence agreement) {
    List<Mismatch> found = new ArrayList<>();
    Optional.ofNullable(agreement.agreement().entryIntoForce())
        .flatMap(
            date ->
                EntryByRule.ofAgreement(agreement)
                    .flatMap(rule -> of(agreement.agreement().code(), date, rule)))
        .ifPresent(found::add);
    for (SignatoryEvidence signatory : agreement.signatories()) {
      signatory
          .act(TreatyActionKind.ENTRY_INTO_FORCE)
          .map(act -> act.action().date())
          .flatMap(
              date ->
                  EntryByRule.ofSignatory(agreement, signatory)
                      .flatMap(rule -> of(signatory.signatory().code(), date, rule)))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Mismatch> of(String what, PartialDate stated, Finding rule) {
    Onset computed = rule.validity().begin();
    boolean before = stated.latest().isBefore(computed.earliest());
    boolean after = stated.earliest().isAfter(computed.latest());
    return before || after ? Optional.of(new Mismatch(what, stated, computed)) : Optional.empty();
  }
}
