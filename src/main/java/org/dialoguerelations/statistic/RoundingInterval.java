package org.dialoguerelations.statistic;

import java.math.BigDecimal;

/**
 * The numbers that a document may have rounded to the one that it prints: 7.7 stands for 7.65 to
 * 7.75.
 */
record RoundingInterval(BigDecimal lowest, BigDecimal highest) {

  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  static RoundingInterval of(BigDecimal number) {
    BigDecimal half = FIVE.scaleByPowerOfTen(-number.scale() - 1);
    return new RoundingInterval(number.subtract(half), number.add(half));
  }
}
