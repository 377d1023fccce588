package org.dialoguerelations.statistic;

import java.math.BigDecimal;

/**
 * The numbers that a document may have rounded to the one that it prints: 7.7 stands for 7.65 to
 * 7.75.
 */
record Printed(BigDecimal lowest, BigDecimal highest) {

  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  static Printed of(BigDecimal number) {
    BigDecimal half = FIVE.scaleByPowerOfTen(-number.scale() - 1);
    return new Printed(number.subtract(half), number.add(half));
  }
}
