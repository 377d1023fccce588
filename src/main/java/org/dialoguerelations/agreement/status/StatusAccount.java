package org.dialoguerelations.agreement.status;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dialoguerelations.kernel.status.Answer;
import org.dialoguerelations.platform.load.Sized;

/**
 * The one account of what is known about an agreement and its parties, for all days, from which
 * every answer comes. It is put together in an order in which nothing can contradict what came
 * before: when the agreement was in force; what each signatory had done, and what follows for it
 * from an agreement in force; for whom it was in force, which is a part of the days of both. While
 * it may be in force for nobody, it is not surely in force.
 */
public final class StatusAccount implements Sized {

  private final AgreementEvidence evidence;
  private final Finding force;
  private final List<Party> parties;

  /**
   * What is known about a signatory.
   *
   * @param implied whether the entry into force of the agreement shows its consent
   */
  private record Party(
      SignatoryEvidence signatory, boolean implied, Finding consent, Finding force) {

    Party under(AgreementEvidence evidence, Finding agreement) {
      return new Party(
          signatory,
          implied,
          consent,
          SignatoryForce.of(evidence, agreement, signatory, consent.spans(), implied));
    }
  }

  private StatusAccount(AgreementEvidence evidence, Finding force, List<Party> parties) {
    this.evidence = evidence;
    this.force = force;
    this.parties = parties.stream().map(party -> party.under(evidence, force)).toList();
  }

  public static StatusAccount of(AgreementEvidence evidence) {
    Finding alone = AgreementForce.of(evidence);
    Map<Long, Evidence> implied = ImpliedConsent.of(evidence, alone);
    List<Party> parties =
        evidence.signatories().stream()
            .map(
                one -> {
                  Optional<Evidence> shown =
                      Optional.ofNullable(implied.get(one.signatory().key()));
                  return new Party(one, shown.isPresent(), consent(evidence, one, shown), alone);
                })
            .toList();
    StatusAccount first = new StatusAccount(evidence, alone, parties);
    Finding force =
        EnoughParties.of(evidence, alone, first.parties.stream().map(Party::force).toList());
    return force.equals(alone) ? first : new StatusAccount(evidence, force, parties);
  }

  /** What is implied is evidence only where its own acts do not show it. */
  private static Finding consent(
      AgreementEvidence evidence, SignatoryEvidence signatory, Optional<Evidence> implied) {
    Finding told = Consent.of(evidence, signatory, Optional.empty());
    return implied
        .filter(ground -> told.at(ground.supports().begin().latest()) != Answer.YES)
        .map(ground -> Consent.of(evidence, signatory, implied))
        .orElse(told);
  }

  private Party party(SignatoryEvidence signatory) {
    return parties.stream()
        .filter(party -> party.signatory().signatory().key() == signatory.signatory().key())
        .findFirst()
        .orElseThrow();
  }

  /** The findings are about as many as what they rest on. */
  @Override
  public long bytes() {
    return 2 * evidence.bytes();
  }

  public AgreementEvidence evidence() {
    return evidence;
  }

  /** Whether the agreement was in force, or applied. */
  public Finding force() {
    return force;
  }

  /** Whether a signatory had consented to be bound and not withdrawn. */
  public Finding consent(SignatoryEvidence signatory) {
    return party(signatory).consent();
  }

  /** Whether the agreement was in force for a signatory. */
  public Finding force(SignatoryEvidence signatory) {
    return party(signatory).force();
  }

  /** Whether the agreement was applied provisionally, by anyone. */
  public Finding provisional() {
    return ProvisionalApplication.of(
        evidence,
        force,
        parties.stream()
            .map(party -> provisional(party.signatory()))
            .filter(applied -> !applied.grounds().isEmpty())
            .toList());
  }

  /** Whether a signatory applied it provisionally. */
  public Finding provisional(SignatoryEvidence signatory) {
    return ProvisionalApplication.of(evidence, signatory, force(signatory));
  }

  /** Whether a partner that is not listed had signed, or consented to be bound. */
  public Finding unlisted() {
    return UnlistedStatusRule.of(evidence);
  }

  /** Whether the agreement was in force for a partner that is not listed. */
  public Finding unlistedForce() {
    return UnlistedStatusRule.force(evidence, force);
  }
}
