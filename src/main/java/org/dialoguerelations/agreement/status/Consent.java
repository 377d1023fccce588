package org.dialoguerelations.agreement.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dialoguerelations.agreement.signatory.ConsentActs;
import org.dialoguerelations.agreement.signatory.TreatyAction;
import org.dialoguerelations.agreement.signatory.TreatyActionKind;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Onset;
import org.dialoguerelations.kernel.status.Validity;

/**
 * Whether a signatory had consented to be bound and not withdrawn (VCLT 2(1)(f), 11 to 16, 54). A
 * signature alone leaves it open, unless the agreement says that it binds or is not binding at all.
 */
public final class Consent {

  private final AgreementEvidence agreement;
  private final SignatoryEvidence signatory;

  private Consent(AgreementEvidence agreement, SignatoryEvidence signatory) {
    this.agreement = agreement;
    this.signatory = signatory;
  }

  public static Finding of(AgreementEvidence agreement, SignatoryEvidence signatory) {
    Consent consent = new Consent(agreement, signatory);
    return new Finding(new Validity(consent.begin(), consent.end()), consent.grounds());
  }

  /** When it had consented by an act of these kinds, as the rule of an agreement counts it. */
  static Validity by(
      List<TreatyActionKind> kinds, AgreementEvidence agreement, SignatoryEvidence signatory) {
    Consent consent = new Consent(agreement, signatory);
    return new Validity(consent.expressed(kinds), consent.end());
  }

  private Onset begin() {
    Onset expressed = expressed(binding());
    return inForce().map(day -> expressed.or(new Onset(day, day))).orElse(expressed);
  }

  /**
   * By the first of the acts that express it; where no source mentions any, it is unknown, unless
   * the list of signatories claims to be complete.
   */
  private Onset expressed(List<TreatyActionKind> kinds) {
    LocalDate adoption = agreement.adoption();
    Onset told =
        signatory.acts().stream()
            .filter(act -> kinds.contains(act.action().kind()))
            .map(act -> act.onset(adoption))
            .reduce(Onset::or)
            .orElseGet(this::open);
    return unlisted().map(ground -> told.and(ground.supports().begin())).orElse(told);
  }

  /** No source mentions an act that expresses it: it is not earlier than the signature. */
  private Onset open() {
    LocalDate adoption = agreement.adoption();
    return Onset.notBefore(signature().map(act -> act.onset(adoption).earliest()).orElse(adoption));
  }

  /**
   * Whether anything in the list of signatories shows that a partner had consented at some time, so
   * that a complete list has not left it out. A signature is enough unless the agreement is known
   * to bind in law: then others may be meant to follow.
   */
  public static boolean isShown(AgreementEvidence agreement, SignatoryEvidence signatory) {
    boolean signatureMayBind =
        agreement.signatureBinds() || !Boolean.TRUE.equals(agreement.agreement().legallyBinding());
    return signatory.acts().stream()
        .map(ActEvidence::action)
        .anyMatch(
            action ->
                action.done() && (signatureMayBind || action.kind() != TreatyActionKind.SIGNATURE));
  }

  /** The act that expresses it: the first of those with a date, else any that was done. */
  public static Optional<TreatyAction> act(
      AgreementEvidence agreement, SignatoryEvidence signatory) {
    List<TreatyActionKind> kinds = new Consent(agreement, signatory).binding();
    return signatory.acts().stream()
        .map(ActEvidence::action)
        .filter(action -> action.done() && kinds.contains(action.kind()))
        .min(
            Comparator.comparing(
                TreatyAction::date, Comparator.nullsLast(Comparator.naturalOrder())));
  }

  /** The evidence of the list about a partner that it does not show as having consented. */
  private Optional<Evidence> unlisted() {
    return isShown(agreement, signatory) ? Optional.empty() : agreement.unlisted();
  }

  private Onset end() {
    return signatory
        .done(TreatyActionKind.WITHDRAWAL)
        .map(act -> act.onset(agreement.adoption()))
        .orElse(Onset.NEVER);
  }

  private List<TreatyActionKind> binding() {
    List<TreatyActionKind> kinds = new ArrayList<>(ConsentActs.KINDS);
    if (agreement.signatureBinds()) {
      kinds.add(TreatyActionKind.SIGNATURE);
    }
    return kinds;
  }

  private Optional<ActEvidence> signature() {
    return signatory.act(TreatyActionKind.SIGNATURE);
  }

  /** The first day on which it surely was in force for the signatory, as a source states it. */
  private Optional<LocalDate> inForce() {
    return signatory
        .done(TreatyActionKind.ENTRY_INTO_FORCE)
        .map(act -> act.onset(agreement.adoption()).latest())
        .filter(day -> day.isBefore(PartialDate.FAR_FUTURE));
  }

  private List<Evidence> grounds() {
    List<Evidence> grounds = new ArrayList<>();
    List<ActEvidence> acts =
        signatory.acts().stream().filter(act -> binding().contains(act.action().kind())).toList();
    acts.forEach(act -> grounds.addAll(act.grounds()));
    if (acts.isEmpty()) {
      grounds.add(openGround());
    }
    if (acts.stream().anyMatch(act -> !act.isDated())) {
      agreement.adoptionBound().forEach(grounds::add);
    }
    unlisted().ifPresent(grounds::add);
    inForce().ifPresent(day -> grounds.add(impliedBy(day)));
    signatory
        .done(TreatyActionKind.WITHDRAWAL)
        .ifPresent(
            act ->
                grounds.add(
                    Evidence.of(act.action(), StatusRule.WITHDRAWN, Validity.until(end()))));
    return grounds;
  }

  private Evidence openGround() {
    Validity notBefore = Validity.from(open());
    return signature()
        .map(act -> Evidence.of(act.action(), StatusRule.SIGNATURE_ALONE, notBefore))
        .orElseGet(
            () ->
                Evidence.of(
                    signatory.signatory().key(),
                    signatory.signatory().label(),
                    StatusRule.NOT_TOLD,
                    notBefore));
  }

  private Evidence impliedBy(LocalDate inForce) {
    TreatyAction action = signatory.done(TreatyActionKind.ENTRY_INTO_FORCE).orElseThrow().action();
    return Evidence.of(
        action,
        StatusRule.CONSENTED_BEFORE_FORCE,
        Validity.from(new Onset(PartialDate.FAR_PAST, inForce)));
  }
}
