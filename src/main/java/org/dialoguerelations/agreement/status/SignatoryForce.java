package org.dialoguerelations.agreement.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialoguerelations.agreement.entry.EntryIntoForceRule;
import org.dialoguerelations.agreement.signatory.TreatyActionKind;
import org.dialoguerelations.kernel.status.Onset;
import org.dialoguerelations.kernel.status.Validity;

/**
 * Whether an agreement was in force for a signatory, so that it was a party (VCLT 2(1)(g)): from
 * its own entry into force, else from its consent or the agreement's entry into force, whichever
 * was later (VCLT 24(3)). It ends with its consent or with the agreement.
 */
public final class SignatoryForce {

  private final AgreementEvidence agreement;
  private final SignatoryEvidence signatory;
  private final Validity consent;
  private final Finding force;
  private final List<Evidence> grounds = new ArrayList<>();

  private SignatoryForce(AgreementEvidence agreement, Finding force, SignatoryEvidence signatory) {
    this.agreement = agreement;
    this.signatory = signatory;
    this.consent = Consent.of(agreement, signatory).validity();
    this.force = force;
  }

  /**
   * @param force that of the agreement
   */
  public static Finding of(
      AgreementEvidence agreement, Finding force, SignatoryEvidence signatory) {
    SignatoryForce rule = new SignatoryForce(agreement, force, signatory);
    Onset begin = rule.begin();
    Onset end = rule.consent.end().or(rule.force.validity().end());
    return new Finding(new Validity(begin, end), rule.grounds);
  }

  private Onset begin() {
    Optional<ActEvidence> own = signatory.act(TreatyActionKind.ENTRY_INTO_FORCE);
    return own.filter(act -> act.action().done())
        .map(this::own)
        .orElseGet(() -> own.map(this::notYet).orElseGet(this::laterOfBoth));
  }

  private Onset own(ActEvidence act) {
    act.grounds().stream()
        .map(one -> one.statement() == null ? one.by(StatusRule.OWN_ENTRY_INTO_FORCE) : one)
        .forEach(grounds::add);
    return act.onset(agreement.adoption());
  }

  /** Sources only say that it was not in force for it as of a date. */
  private Onset notYet(ActEvidence act) {
    grounds.addAll(act.grounds());
    return laterOfBoth().contradictedBefore(act.onset(agreement.adoption()).earliest());
  }

  private Onset laterOfBoth() {
    grounds.addAll(force.grounds());
    grounds.add(
        ground(StatusRule.IN_FORCE_WITH_CONSENT, signatory.signatory().key(), consent.begin()));
    return force.validity().begin().and(consent.begin()).and(waited());
  }

  private Onset waited() {
    return agreement
        .rule()
        .filter(EntryIntoForceRule::laterPartiesWait)
        .map(
            rule -> {
              Onset waited = new EntryByRule(agreement, rule).waited(consent.begin());
              grounds.add(ground(StatusRule.LATER_PARTY_WAITS, rule.key(), waited));
              return waited;
            })
        .orElse(consent.begin());
  }

  /** One of the conditions that must all be met. */
  private Evidence ground(StatusRule rule, long key, Onset condition) {
    return Evidence.of(key, signatory.signatory().label(), rule, Validity.from(condition));
  }
}
