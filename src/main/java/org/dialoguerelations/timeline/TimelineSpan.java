package org.dialoguerelations.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.dialoguerelations.kernel.date.PartialDate;

/**
 * How far apart the first and the last day of a date are. Dates of one span that reach into a range
 * of days begin at most that long before it; years have spans of their own, since most partial
 * dates are years, so that no entry of the year before is read in vain. Columns hold the ordinal.
 */
enum TimelineSpan {
  DAY(0),
  MONTH(30),
  YEAR(364),
  LEAP_YEAR(365),
  LONGER(Long.MAX_VALUE);

  private final long days;

  TimelineSpan(long days) {
    this.days = days;
  }

  static TimelineSpan of(PartialDate date) {
    long between = ChronoUnit.DAYS.between(date.earliest(), date.latest());
    return Arrays.stream(values()).filter(span -> between <= span.days).findFirst().orElseThrow();
  }

  /** The earliest begin of a date that reaches this day; empty when there is none. */
  Optional<LocalDate> firstBefore(LocalDate day) {
    return this == LONGER || day.isBefore(PartialDate.FAR_PAST.plusDays(days))
        ? Optional.empty()
        : Optional.of(day.minusDays(days));
  }
}
