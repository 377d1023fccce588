package org.dialoguerelations.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the values are: a change is refused, or it is right. */
class ChangePropertyTest {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal STEP = new BigDecimal("0.01");

  @Property
  void isEitherThereOrRefused(@ForAll("values") BigDecimal from, @ForAll("values") BigDecimal to) {
    Change change = change(from, to, null);
    assertThat(change.percent() == null).isEqualTo(change.reason() != null);
    assertThat(change.lowestPercent() == null).isEqualTo(change.percent() == null);
    assertThat(change.highestPercent() == null).isEqualTo(change.percent() == null);
    assertThat(change.absolute().add(from)).isEqualByComparingTo(to);
  }

  /** The percentage takes the first value to the second, as closely as its digits allow. */
  @Property
  void leadsFromOneValueToTheOther(
      @ForAll("positive") BigDecimal from, @ForAll("values") BigDecimal to) {
    Change change = change(from, to, null);
    BigDecimal reached = from.add(from.multiply(change.percent()).divide(HUNDRED));
    BigDecimal tolerance = from.multiply(STEP).divide(HUNDRED);
    assertThat(reached.subtract(to).abs()).isLessThanOrEqualTo(tolerance);
  }

  /** Numbers that a document rounds to what it prints never have a change outside the bounds. */
  @Property
  void boundsHoldForAllThatRoundsToThePrintedValues(
      @ForAll("positive") BigDecimal from,
      @ForAll("values") BigDecimal to,
      @ForAll @IntRange(min = -50, max = 50) int fromOffset,
      @ForAll @IntRange(min = -50, max = 50) int toOffset) {
    BigDecimal trueFrom = from.add(hundredths(from, fromOffset));
    BigDecimal trueTo = to.add(hundredths(to, toOffset));
    Change change = change(from, to, null);
    BigDecimal trueChange =
        trueTo.subtract(trueFrom).multiply(HUNDRED).divide(trueFrom, 6, RoundingMode.HALF_EVEN);
    assertThat(trueChange).isBetween(change.lowestPercent(), change.highestPercent());
    assertThat(change.percent()).isBetween(change.lowestPercent(), change.highestPercent());

    BigDecimal stated = trueChange.setScale(1, RoundingMode.HALF_UP);
    assertThat(change(from, to, stated).statedFit()).isNotEqualTo(StatedChangeFit.IMPOSSIBLE);
  }

  @Property
  void aChangeFarOutsideTheBoundsIsImpossible(
      @ForAll("positive") BigDecimal from, @ForAll("values") BigDecimal to) {
    Change change = change(from, to, null);
    BigDecimal above = change.highestPercent().add(STEP);
    BigDecimal below = change.lowestPercent().subtract(STEP);
    assertThat(change(from, to, above).statedFit()).isEqualTo(StatedChangeFit.IMPOSSIBLE);
    assertThat(change(from, to, below).statedFit()).isEqualTo(StatedChangeFit.IMPOSSIBLE);
  }

  @Provide
  Arbitrary<BigDecimal> values() {
    return Combinators.combine(
            Arbitraries.longs().between(-999_999, 999_999), Arbitraries.integers().between(0, 3))
        .as(BigDecimal::valueOf);
  }

  @Provide
  Arbitrary<BigDecimal> positive() {
    return Combinators.combine(
            Arbitraries.longs().between(1, 999_999), Arbitraries.integers().between(0, 3))
        .as(BigDecimal::valueOf);
  }

  private static BigDecimal hundredths(BigDecimal number, int offset) {
    return BigDecimal.valueOf(offset, number.scale() + 2);
  }

  private static Change change(BigDecimal from, BigDecimal to, BigDecimal stated) {
    Observations now = Observations.in("2008", to.toPlainString());
    return Change.between(
        Observations.in("2007", from.toPlainString()).statistic(),
        (stated == null ? now : now.stating(stated.toPlainString())).statistic(),
        true);
  }
}
