package org.dialoguerelations.statistic;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dialoguerelations.kernel.date.DatePrecision;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.date.Period;
import org.jspecify.annotations.Nullable;

/**
 * The days that a period consists of.
 *
 * @param end the day after the last
 */
record DayRange(LocalDate start, LocalDate end) {

  private static final Set<DatePrecision> EXACT =
      Set.of(DatePrecision.YEAR, DatePrecision.MONTH, DatePrecision.DAY);

  /** The days of a period; empty when they are not known. */
  static Optional<DayRange> of(Period period) {
    return known(period.getStart())
        .flatMap(
            first ->
                known(period.getEnd())
                    .map(last -> new DayRange(first.earliest(), last.latest().plusDays(1))));
  }

  /** Years, months and days: a leap year is as long as another. */
  java.time.Period length() {
    return java.time.Period.between(start, end);
  }

  private static Optional<PartialDate> known(@Nullable PartialDate date) {
    return Optional.ofNullable(date)
        .filter(day -> !day.isApproximate() && !day.isUncertain())
        .filter(day -> EXACT.contains(day.getPrecision()));
  }
}
