package org.dialoguerelations.programme;

import java.math.BigDecimal;
import org.dialoguerelations.record.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * Amounts that are alike, as a statement adds them.
 *
 * @param overlap null when no document lets us tell
 */
record AmountGroup(
    AmountKind kind,
    String currency,
    Qualifier qualifier,
    @Nullable AmountOverlap overlap,
    long count,
    BigDecimal sum) {

  /** Both; the others are of the same kind and currency. */
  AmountGroup plus(AmountGroup others) {
    return new AmountGroup(
        kind, currency, qualifier, overlap, count + others.count, sum.add(others.sum));
  }
}
