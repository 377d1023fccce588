package org.dialoguerelations.statistic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.dialoguerelations.record.Qualifier;

/**
 * Whether a change may be computed between two statistics; see the table in {@code
 * docs/explanation/statistics.md}. The status is not compared: a preliminary value is the best
 * there is for its period, and both are shown beside the change.
 */
final class Comparison {

  private Comparison() {}

  /**
   * Why no change may be computed from one to the other, both of which have a value; empty when it
   * may.
   *
   * @param first the value of the first
   * @param inOneDocument whether one document gives both values
   */
  static Optional<ChangeRefusal> refusal(
      Statistic from, Statistic to, BigDecimal first, boolean inOneDocument) {
    return basis(from, to)
        .or(() -> inOneDocument ? Optional.empty() : Optional.of(ChangeRefusal.DIFFERENT_DOCUMENTS))
        .or(() -> exactness(from, to))
        .or(() -> periods(from, to))
        .or(() -> base(first));
  }

  /** How many periods of their length lie between them; empty when that is not known. */
  static Optional<Integer> periodsBetween(Statistic from, Statistic to) {
    if (periods(from, to).isPresent()) {
      return Optional.empty();
    }
    DayRange first = DayRange.of(from.period()).orElseThrow();
    DayRange second = DayRange.of(to.period()).orElseThrow();
    int between = 0;
    LocalDate end = first.end().plus(first.length());
    while (!end.isAfter(second.start())) {
      between++;
      end = end.plus(first.length());
    }
    return Optional.of(between);
  }

  /** Whether the first period ends the day before the second begins. */
  static boolean isRightBefore(Statistic from, Statistic to) {
    Optional<DayRange> second = DayRange.of(to.period());
    return DayRange.of(from.period())
        .flatMap(first -> second.map(next -> first.end().equals(next.start())))
        .orElse(false);
  }

  private static Optional<ChangeRefusal> basis(Statistic from, Statistic to) {
    if (from.indicator() != to.indicator()) {
      return Optional.of(ChangeRefusal.DIFFERENT_INDICATOR);
    }
    if (from.reporterKey() != to.reporterKey() || from.counterpartKey() != to.counterpartKey()) {
      return Optional.of(ChangeRefusal.DIFFERENT_PARTNERS);
    }
    if (!Objects.equals(from.unitCode(), to.unitCode())) {
      return Optional.of(ChangeRefusal.DIFFERENT_UNIT);
    }
    return Objects.equals(from.basis(), to.basis())
        ? Optional.empty()
        : Optional.of(ChangeRefusal.DIFFERENT_BASIS);
  }

  private static Optional<ChangeRefusal> exactness(Statistic from, Statistic to) {
    return from.qualifier() == Qualifier.EXACT && to.qualifier() == Qualifier.EXACT
        ? Optional.empty()
        : Optional.of(ChangeRefusal.INEXACT_VALUE);
  }

  private static Optional<ChangeRefusal> periods(Statistic from, Statistic to) {
    Optional<DayRange> first = DayRange.of(from.period());
    Optional<DayRange> second = DayRange.of(to.period());
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.of(ChangeRefusal.UNKNOWN_PERIOD);
    }
    if (!first.get().length().equals(second.get().length())) {
      return Optional.of(ChangeRefusal.DIFFERENT_LENGTH);
    }
    return first.get().end().isAfter(second.get().start())
        ? Optional.of(ChangeRefusal.NOT_EARLIER)
        : Optional.empty();
  }

  private static Optional<ChangeRefusal> base(BigDecimal first) {
    return RoundingInterval.of(first).lowest().signum() > 0
        ? Optional.empty()
        : Optional.of(ChangeRefusal.BASE_NOT_POSITIVE);
  }
}
