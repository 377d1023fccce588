package org.dialoguerelations.agreement.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.status.Answer;
import org.dialoguerelations.kernel.status.Onset;
import org.dialoguerelations.kernel.status.Validity;
import org.dialoguerelations.source.CoverageExtent;

/**
 * An agreement is in force only when its rule may have been met, and while it may be in force for a
 * party; for both, where two take part. Where a list that shows everybody leaves too few on a day
 * on which sources say that it was in force, they contradict each other, and it is unknown; where
 * all have withdrawn, it has ended.
 */
final class EnoughParties {

  private final LocalDate met;
  private final List<Validity> parties;
  private final Optional<Validity> unlisted;
  private final int enough;

  private EnoughParties(
      LocalDate met, List<Validity> parties, Optional<Validity> unlisted, int enough) {
    this.met = met;
    this.parties = parties;
    this.unlisted = unlisted;
    this.enough = enough;
  }

  /**
   * When it was in force.
   *
   * @param force that of the agreement alone
   * @param parties those of its signatories under that
   */
  static Finding of(AgreementEvidence agreement, Finding force, Collection<Finding> parties) {
    if (parties.isEmpty()) {
      return force;
    }
    Optional<EntryByRule> rule = agreement.rule().map(one -> new EntryByRule(agreement, one));
    boolean whole = rule.filter(EntryByRule::isWhole).isPresent();
    Optional<Validity> unlisted =
        whole
            ? Optional.empty()
            : Optional.of(UnlistedStatusRule.force(agreement, force).validity());
    boolean complete =
        agreement.coverage().filter(claim -> claim.extent() == CoverageExtent.COMPLETE).isPresent();
    LocalDate met = rule.map(EntryByRule::mayBeMet).orElse(PartialDate.FAR_PAST);
    return new EnoughParties(
            met,
            parties.stream().flatMap(one -> one.spans().all().stream()).toList(),
            unlisted,
            parties.size() == 2 && (whole || complete && agreement.rule().isEmpty()) ? 2 : 1)
        .applied(agreement, force);
  }

  private Finding applied(AgreementEvidence agreement, Finding force) {
    Onset begin = force.validity().begin().contradictedBefore(first());
    Onset over = over(begin);
    Validity narrowed = new Validity(begin, force.validity().end().or(over));
    if (narrowed.equals(force.validity())) {
      return force;
    }
    List<Evidence> grounds = new ArrayList<>(force.grounds());
    grounds.add(
        Evidence.of(
            agreement.agreement(),
            "signatories",
            agreement.agreement().title(),
            StatusRule.FOR_ENOUGH_PARTIES,
            new Validity(Onset.notBefore(first()), over)));
    return new Finding(narrowed, grounds);
  }

  /** The first day on which enough may have consented, and it may be in force for enough. */
  private LocalDate first() {
    return Stream.concat(days(), Stream.of(met))
        .sorted()
        .filter(day -> !day.isBefore(met))
        .filter(day -> isLeft(day, end -> end == Answer.YES))
        .findFirst()
        .orElse(PartialDate.FAR_FUTURE);
  }

  /** When it had ended because it was in force for too few. */
  private Onset over(Onset begin) {
    LocalDate latest = gone(begin, end -> end == Answer.YES);
    boolean again =
        days()
            .anyMatch(day -> day.isAfter(latest) && count(day, end -> end == Answer.YES) >= enough);
    return new Onset(gone(begin, end -> end != Answer.NO), again ? PartialDate.FAR_FUTURE : latest);
  }

  /** The first day, from its begin on, on which those are too few who have not ended. */
  private LocalDate gone(Onset begin, Predicate<Answer> ended) {
    return Stream.concat(days(), Stream.of(begin.latest()))
        .sorted()
        .filter(day -> !day.isBefore(begin.latest()) && day.isBefore(PartialDate.FAR_FUTURE))
        .filter(day -> !isLeft(day, ended))
        .findFirst()
        .orElse(PartialDate.FAR_FUTURE);
  }

  /** The days on which an answer may change, in order. */
  private Stream<LocalDate> days() {
    return Stream.concat(parties.stream(), unlisted.stream())
        .flatMap(one -> Stream.of(one.begin(), one.end()))
        .flatMap(onset -> Stream.of(onset.earliest(), onset.latest()))
        .filter(day -> day.isBefore(PartialDate.FAR_FUTURE))
        .sorted();
  }

  private boolean isLeft(LocalDate day, Predicate<Answer> ended) {
    return count(day, ended) >= enough
        || unlisted.filter(one -> isOne(one, day, ended)).isPresent();
  }

  private long count(LocalDate day, Predicate<Answer> ended) {
    return parties.stream().filter(one -> isOne(one, day, ended)).count();
  }

  private static boolean isOne(Validity party, LocalDate day, Predicate<Answer> ended) {
    return party.begin().at(day) != Answer.NO && !ended.test(party.end().at(day));
  }
}
