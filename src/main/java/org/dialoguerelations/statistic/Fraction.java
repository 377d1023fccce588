package org.dialoguerelations.statistic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact fraction, which may have no finite decimal form.
 *
 * @param denominator greater than zero
 */
record Fraction(BigDecimal numerator, BigDecimal denominator) implements Comparable<Fraction> {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  Fraction {
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("the denominator must be greater than zero");
    }
  }

  static Fraction of(BigDecimal number) {
    return new Fraction(number, BigDecimal.ONE);
  }

  /** The change between two values, in percent of the first. */
  static Fraction percentChange(BigDecimal from, BigDecimal to) {
    return new Fraction(to.subtract(from).multiply(HUNDRED), from);
  }

  BigDecimal rounded(int digits, RoundingMode mode) {
    return numerator.divide(denominator, digits, mode);
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }
}
