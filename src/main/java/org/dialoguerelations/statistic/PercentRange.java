package org.dialoguerelations.statistic;

import java.math.BigDecimal;

/** The changes in percent between values that round to the printed ones. */
record PercentRange(Fraction lowest, Fraction highest) {

  /** From a printed value that stands for numbers greater than zero only, to another. */
  static PercentRange between(BigDecimal from, BigDecimal to) {
    RoundingInterval base = RoundingInterval.of(from);
    RoundingInterval end = RoundingInterval.of(to);
    return new PercentRange(
        // Below zero the smaller base gives the greater difference.
        Fraction.percentChange(
            end.lowest().signum() < 0 ? base.lowest() : base.highest(), end.lowest()),
        Fraction.percentChange(
            end.highest().signum() < 0 ? base.highest() : base.lowest(), end.highest()));
  }

  /** Whether one of the changes is rounded to this one. */
  boolean includes(BigDecimal stated) {
    RoundingInterval rounded = RoundingInterval.of(stated);
    return highest.compareTo(Fraction.of(rounded.lowest())) >= 0
        && lowest.compareTo(Fraction.of(rounded.highest())) <= 0;
  }
}
