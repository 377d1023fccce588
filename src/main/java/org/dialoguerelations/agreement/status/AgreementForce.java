package org.dialoguerelations.agreement.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dialoguerelations.agreement.Agreement;
import org.dialoguerelations.agreement.signatory.TreatyActionKind;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.date.Period;
import org.dialoguerelations.kernel.status.Onset;
import org.dialoguerelations.kernel.status.Validity;

/**
 * Whether an agreement was in force, or applied (VCLT 24, 54), as far as that does not depend on
 * who was a party: from a stated date, else by its own rule, else for the period that it sets. It
 * lasts until a stated end, unless it is not binding.
 */
final class AgreementForce {

  private final AgreementEvidence evidence;
  private final Agreement agreement;
  private final List<Evidence> grounds = new ArrayList<>();

  private AgreementForce(AgreementEvidence evidence) {
    this.evidence = evidence;
    this.agreement = evidence.agreement();
  }

  static Finding of(AgreementEvidence evidence) {
    AgreementForce force = new AgreementForce(evidence);
    Onset begin = force.begin();
    return new Finding(new Validity(begin, force.end(begin)), force.grounds);
  }

  private Onset begin() {
    PartialDate stated = agreement.entryIntoForce();
    if (stated != null) {
      return notAfterAParty(stated(stated));
    }
    if (evidence.rule().isPresent()) {
      return byRule(EntryByRule.ofAgreement(evidence).orElseThrow());
    }
    Period period = agreement.period();
    return period == null ? open() : notAfterAParty(started(period));
  }

  private Onset stated(PartialDate date) {
    Onset onset = Onset.on(date);
    grounds.add(
        Evidence.of(
            agreement,
            "entryIntoForce",
            "entry into force " + date.edtf(),
            StatusRule.STATED_ENTRY_INTO_FORCE,
            Validity.from(onset)));
    return onset;
  }

  private Onset byRule(Finding computed) {
    grounds.addAll(computed.grounds());
    return notBeforeAdoption(orForAParty(computed.validity().begin()));
  }

  private Onset started(Period period) {
    Onset start = Optional.ofNullable(period.getStart()).map(Onset::on).orElse(Onset.UNKNOWN);
    grounds.add(
        Evidence.of(
            agreement,
            "period",
            "period " + period.edtf(),
            StatusRule.PERIOD,
            new Validity(start, endOf(period))));
    Optional<Evidence> adopted = AdoptionRule.date(evidence);
    adopted.ifPresent(grounds::add);
    return adopted.map(ground -> start.and(ground.supports().begin())).orElse(start);
  }

  private Onset open() {
    Onset open = Onset.notBefore(evidence.adoption());
    boolean notBinding = Boolean.FALSE.equals(agreement.legallyBinding());
    grounds.add(
        Evidence.of(
            agreement,
            notBinding ? "legallyBinding" : "entryIntoForce",
            agreement.title(),
            notBinding ? StatusRule.NOT_BINDING : StatusRule.NOT_TOLD,
            Validity.from(Onset.UNKNOWN)));
    return notBeforeAdoption(orForAParty(open));
  }

  private Onset notBeforeAdoption(Onset onset) {
    evidence.adoptionBound().forEach(grounds::add);
    return onset.and(new Onset(evidence.adoption(), evidence.adoption()));
  }

  /**
   * An agreement that is in force for a party is in force: what follows from its rule gives way.
   */
  private Onset orForAParty(Onset onset) {
    Optional<Evidence> first = forAParty();
    first.ifPresent(grounds::add);
    return first
        .map(ground -> ground.supports().begin().latest())
        .map(day -> onset.or(new Onset(day, day)))
        .orElse(onset);
  }

  /** The same beside a stated begin: where both differ, the days between are unknown. */
  private Onset notAfterAParty(Onset stated) {
    Optional<Evidence> first =
        forAParty().filter(ground -> !stated.narrowed(ground.supports().begin()).equals(stated));
    first.ifPresent(grounds::add);
    return first.map(ground -> stated.narrowed(ground.supports().begin())).orElse(stated);
  }

  /** The first day on which it surely was in force for one party, as a source states it. */
  private Optional<Evidence> forAParty() {
    return evidence.signatories().stream()
        .flatMap(this::inForce)
        .min(Comparator.comparing(ground -> ground.supports().begin().latest()));
  }

  private Stream<Evidence> inForce(SignatoryEvidence signatory) {
    return signatory
        .allDone(TreatyActionKind.ENTRY_INTO_FORCE)
        .filter(act -> latest(act).isBefore(PartialDate.FAR_FUTURE))
        .map(
            act ->
                Evidence.of(
                        act.action(),
                        StatusRule.IN_FORCE_FOR_A_PARTY,
                        Validity.from(new Onset(PartialDate.FAR_PAST, latest(act))))
                    .of(signatory.signatory()));
  }

  private LocalDate latest(ActEvidence entry) {
    return entry.onset(evidence.adoption()).latest();
  }

  private Onset end(Onset begin) {
    if (agreement.period() != null) {
      return endOfPeriod(agreement.period());
    }
    if (agreement.duration() != null) {
      return endOfDuration(begin, java.time.Period.parse(agreement.duration()));
    }
    return Boolean.FALSE.equals(agreement.legallyBinding())
        ? Onset.notBefore(begin.earliest())
        : Onset.NEVER;
  }

  private Onset endOfPeriod(Period period) {
    if (grounds.stream().noneMatch(ground -> ground.rule() == StatusRule.PERIOD)) {
      grounds.add(
          Evidence.of(
              agreement,
              "period",
              "period " + period.edtf(),
              StatusRule.END_OF_PERIOD,
              Validity.until(endOf(period))));
    }
    return endOf(period);
  }

  /** It may have been extended, and nobody told: its end is possible and not sure. */
  private Onset endOfDuration(Onset begin, java.time.Period duration) {
    Onset over = Onset.notBefore(begin.shifted(day -> day.plus(duration)).earliest());
    grounds.add(
        Evidence.of(
            agreement,
            "duration",
            "duration " + duration,
            StatusRule.END_OF_DURATION,
            Validity.until(over)));
    return over;
  }

  /** An open end means no end; an unknown end may be on any day. */
  private static Onset endOf(Period period) {
    if (period.getEnd() != null) {
      return Onset.endOf(period.getEnd());
    }
    return period.edtf().endsWith("..") ? Onset.NEVER : Onset.UNKNOWN;
  }
}
