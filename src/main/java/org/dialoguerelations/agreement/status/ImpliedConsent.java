package org.dialoguerelations.agreement.status;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dialoguerelations.agreement.entry.EntryIntoForceThreshold;
import org.dialoguerelations.agreement.signatory.ConsentActs;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Answer;
import org.dialoguerelations.kernel.status.Onset;
import org.dialoguerelations.kernel.status.Validity;

/**
 * Whose consent an agreement in force shows: its rule had been met, and where no more than enough
 * partners can have met it, each of them had consented. Without a known rule, a treaty binds two at
 * least.
 */
final class ImpliedConsent {

  private ImpliedConsent() {}

  /**
   * The evidence, by signatory; also for those whose consent is known without it.
   *
   * @param force that of the agreement
   */
  static Map<Long, Evidence> of(AgreementEvidence agreement, Finding force) {
    LocalDate day = force.validity().begin().latest();
    Optional<Evidence> entry = entry(force, day);
    if (entry.isEmpty()) {
      return Map.of();
    }
    Evidence ground =
        entry
            .get()
            .by(StatusRule.CONSENT_NEEDED_FOR_FORCE)
            .supporting(Validity.from(new Onset(PartialDate.FAR_PAST, day)));
    Set<Long> partners = partners(agreement, day);
    Map<Long, Evidence> implied = new HashMap<>();
    for (SignatoryEvidence one : agreement.signatories()) {
      if (partners.contains(one.signatory().partnerKey())) {
        implied.put(one.signatory().key(), ground);
      }
    }
    return implied;
  }

  /** What shows that it had entered into force by a day. */
  private static Optional<Evidence> entry(Finding force, LocalDate day) {
    return day.equals(PartialDate.FAR_FUTURE)
        ? Optional.empty()
        : Stream.of(StatusRule.STATED_ENTRY_INTO_FORCE, StatusRule.IN_FORCE_FOR_A_PARTY)
            .flatMap(rule -> force.grounds().stream().filter(ground -> ground.rule() == rule))
            .filter(ground -> ground.supports().at(day) == Answer.YES)
            .findFirst();
  }

  private static Set<Long> partners(AgreementEvidence agreement, LocalDate day) {
    if (agreement.rule().isPresent()) {
      return new EntryByRule(agreement, agreement.rule().get()).impliedBy(day);
    }
    return Boolean.TRUE.equals(agreement.agreement().legallyBinding())
        ? agreement
            .met(
                List.of(EntryIntoForceThreshold.ofAnyone(2)),
                ConsentActs.KINDS,
                Optional.of(UnlistedStatusRule.of(agreement).validity()))
            .impliedBy(day)
        : Set.of();
  }
}
