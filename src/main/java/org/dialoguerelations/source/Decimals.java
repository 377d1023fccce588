package org.dialoguerelations.source;

import java.math.BigDecimal;

/** Numbers as sources print them. */
public final class Decimals {

  private Decimals() {}

  /** The number without the zeros that the column's scale adds; null for null. */
  public static BigDecimal plain(BigDecimal stored) {
    if (stored == null) {
      return null;
    }
    BigDecimal stripped = stored.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
