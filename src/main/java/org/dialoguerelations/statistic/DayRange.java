package org.dialoguerelations.statistic;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.dialoguerelations.kernel.date.DatePrecision;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.date.Period;

/**
 * The days that a period consists of.
 *
 * @param end the day after the last
 */
record DayRange(LocalDate start, LocalDate end) {

  /** The days of a period; empty when they are not known. */
  static Optional<DayRange> of(Period period) {
    if (!isKnown(period.getStart()) || !isKnown(period.getEnd())) {
      return Optional.empty();
    }
    return Optional.of(
        new DayRange(period.getStart().earliest(), period.getEnd().latest().plusDays(1)));
  }

  /** Years, months and days: a leap year is as long as another. */
  java.time.Period length() {
    return java.time.Period.between(start, end);
  }

  private static boolean isKnown(PartialDate date) {
    return date != null
        && !date.isApproximate()
        && !date.isUncertain()
        && Stream.of(DatePrecision.YEAR, DatePrecision.MONTH, DatePrecision.DAY)
            .anyMatch(date.getPrecision()::equals);
  }
}
