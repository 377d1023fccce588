package org.dialoguerelations.agreement.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dialoguerelations.agreement.Agreement;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Onset;
import org.dialoguerelations.kernel.status.Validity;

/**
 * Whether a text had been adopted (VCLT 9, 10). Where no source dates its adoption, it had been
 * adopted when the first act about it was done, it entered into force or the period that it sets
 * began.
 */
final class AdoptionRule {

  private AdoptionRule() {}

  static Finding of(AgreementEvidence evidence) {
    return date(evidence).or(() -> firstTrace(evidence)).stream()
        .map(ground -> new Finding(ground.supports(), List.of(ground)))
        .findFirst()
        .orElseGet(() -> unknown(evidence.agreement()));
  }

  /** The stated date of adoption. */
  static Optional<Evidence> date(AgreementEvidence evidence) {
    Agreement agreement = evidence.agreement();
    return Optional.ofNullable(agreement.adopted())
        .map(
            date ->
                Evidence.of(
                    agreement,
                    "adopted",
                    "adopted " + date.edtf(),
                    StatusRule.ADOPTION_DATE,
                    Validity.from(Onset.on(date))));
  }

  private static Optional<Evidence> firstTrace(AgreementEvidence evidence) {
    Stream<Evidence> acts =
        evidence.signatories().stream()
            .flatMap(
                signatory ->
                    signatory.acts().stream()
                        .map(
                            act ->
                                Evidence.of(act.action(), StatusRule.ADOPTED_BEFORE_ACT, by(act))
                                    .of(signatory.signatory())));
    Stream<Evidence> force =
        Stream.ofNullable(evidence.agreement().entryIntoForce())
            .map(
                date ->
                    Evidence.of(
                        evidence.agreement(),
                        "entryIntoForce",
                        "entry into force " + date.edtf(),
                        StatusRule.ADOPTED_BEFORE_ACT,
                        Validity.from(Onset.by(date))));
    return Stream.concat(acts, Stream.concat(force, period(evidence.agreement())))
        .filter(ground -> latest(ground).isBefore(PartialDate.FAR_FUTURE))
        .min(Comparator.comparing(AdoptionRule::latest));
  }

  /** A text with a period is adopted at the latest when that begins. */
  private static Stream<Evidence> period(Agreement agreement) {
    return Stream.ofNullable(agreement.period())
        .filter(period -> period.getStart() != null)
        .map(
            period ->
                Evidence.of(
                    agreement,
                    "period",
                    "period " + period.edtf(),
                    StatusRule.ADOPTED_BEFORE_ACT,
                    Validity.from(Onset.by(period.getStart()))));
  }

  private static Validity by(ActEvidence act) {
    LocalDate done = act.onset(PartialDate.FAR_PAST).latest();
    return Validity.from(new Onset(PartialDate.FAR_PAST, done));
  }

  private static LocalDate latest(Evidence ground) {
    return ground.supports().begin().latest();
  }

  private static Finding unknown(Agreement agreement) {
    Validity unknown = Validity.from(Onset.UNKNOWN);
    return new Finding(
        unknown,
        List.of(
            Evidence.of(agreement, "adopted", agreement.title(), StatusRule.NOT_TOLD, unknown)));
  }
}
