package org.dialoguerelations.statistic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * @param reason null exactly when the percentage is there
 */
@Description(
    "The change from one statistic to another. It is computed only where both measure the same in the same way; else it is refused, with the reason.")
public record Change(
    @NonNull @Description("The earlier one.") Statistic from,
    @NonNull @Description("The later one.") Statistic to,
    @Description(
            "The later value less the earlier one, in their unit, exactly as they are printed; null when the two cannot be compared.")
        @Nullable BigDecimal absolute,
    @Description(
            "The difference in percent of the earlier value, computed from the printed values and rounded to two digits, halves away from zero; null when it is refused.")
        @Nullable BigDecimal percent,
    @Description(
            "The least percentage for values that round to the printed ones, rounded down to two digits; null when it is refused.")
        @Nullable BigDecimal lowestPercent,
    @Description(
            "The greatest percentage for values that round to the printed ones, rounded up to two digits; null when it is refused.")
        @Nullable BigDecimal highestPercent,
    @Description(
            "How statedChange of the later statistic fits; null when it has none, when the percentage is refused, or when the earlier period is not the one right before.")
        @Nullable StatedChangeFit statedFit,
    @Description(
            "How many periods of the same length lie between the two: 0 when the later follows right after. The percentage is of the whole time, not for each period. Null when the days of a period are not known, the lengths differ or the first does not end before the second begins.")
        @Nullable Integer periodsBetween,
    @Description("Why the percentage is refused; null exactly when it is there.")
        @Nullable ChangeRefusal reason) {

  private static final int DIGITS = 2;

  /**
   * @param inOneDocument whether one document gives both values
   */
  static Change between(Statistic from, Statistic to, boolean inOneDocument) {
    BigDecimal first = from.value();
    BigDecimal last = to.value();
    if (first == null || last == null) {
      return refused(from, to, null, ChangeRefusal.NO_VALUE);
    }
    BigDecimal difference = last.subtract(first);
    return Comparison.refusal(from, to, first, inOneDocument)
        .map(
            reason ->
                refused(
                    from,
                    to,
                    reason == ChangeRefusal.BASE_NOT_POSITIVE ? difference : null,
                    reason))
        .orElseGet(() -> computed(from, to, first, last));
  }

  private static Change refused(
      Statistic from, Statistic to, @Nullable BigDecimal difference, ChangeRefusal reason) {
    return new Change(
        from,
        to,
        difference,
        null,
        null,
        null,
        null,
        Comparison.periodsBetween(from, to).orElse(null),
        reason);
  }

  private static Change computed(Statistic from, Statistic to, BigDecimal first, BigDecimal last) {
    Fraction percent = Fraction.percentChange(first, last);
    PercentRange range = PercentRange.between(first, last);
    return new Change(
        from,
        to,
        last.subtract(first),
        percent.rounded(DIGITS, RoundingMode.HALF_UP),
        range.lowest().rounded(DIGITS, RoundingMode.FLOOR),
        range.highest().rounded(DIGITS, RoundingMode.CEILING),
        Optional.ofNullable(to.statedChange())
            .filter(stated -> Comparison.isRightBefore(from, to))
            .map(stated -> fit(stated, percent, range))
            .orElse(null),
        Comparison.periodsBetween(from, to).orElse(null),
        null);
  }

  private static StatedChangeFit fit(BigDecimal stated, Fraction percent, PercentRange range) {
    if (percent.rounded(stated.scale(), RoundingMode.HALF_UP).compareTo(stated) == 0) {
      return StatedChangeFit.EQUAL;
    }
    return range.includes(stated) ? StatedChangeFit.WITHIN_ROUNDING : StatedChangeFit.IMPOSSIBLE;
  }
}
