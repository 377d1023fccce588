package org.dialoguerelations.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * The columns of a number as its source gives it: 226.0 is more exact than 226, and keeps its
 * digits.
 *
 * @param digits the number of digits after the decimal point in the source
 */
@Embeddable
public record EmbeddedDecimal(
    @Column(precision = 21, scale = 6) BigDecimal amount, Integer digits) {

  /** The columns of a number; null, which is how an unknown number is stored, for null. */
  public static EmbeddedDecimal of(BigDecimal number) {
    return number == null ? null : new EmbeddedDecimal(number, number.scale());
  }

  /** The number in these columns; null for null. */
  public static BigDecimal read(EmbeddedDecimal columns) {
    return columns == null ? null : columns.amount.setScale(columns.digits);
  }
}
