package org.dialoguerelations.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.dialoguerelations.record.Qualifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AmountSumTest {

  @Test
  void addsMoneyOfItsOwn() {
    AmountSum sum =
        AmountSum.of(
            List.of(
                group(Qualifier.EXACT, AmountOverlap.NONE, 2, "5.50"),
                group(Qualifier.ABOUT, AmountOverlap.NONE, 1, "3")));
    assertThat(sum.count()).isEqualTo(3);
    assertThat(sum.total()).isEqualTo(new Money(new BigDecimal("8.50"), "USD", Qualifier.ABOUT));
    assertThat(sum.notAdded()).isNull();
  }

  @Test
  void addsNothingThatMayBeTheSameMoney() {
    assertThat(notAdded(null)).isEqualTo(AmountSumRefusal.OVERLAP_UNKNOWN);
    assertThat(notAdded(AmountOverlap.PART)).isEqualTo(AmountSumRefusal.PARTS);
    assertThat(notAdded(AmountOverlap.RUNNING_TOTAL)).isEqualTo(AmountSumRefusal.RUNNING_TOTALS);
  }

  @Test
  void addsNothingThatIsQualifiedDifferently() {
    AmountSum sum =
        AmountSum.of(
            List.of(
                group(Qualifier.MORE_THAN, AmountOverlap.NONE, 1, "5"),
                group(Qualifier.UP_TO, AmountOverlap.NONE, 1, "3")));
    assertThat(sum.total()).isNull();
    assertThat(sum.notAdded()).isEqualTo(AmountSumRefusal.QUALIFIERS);
  }

  @Test
  void aSingleAmountIsItsSum() {
    AmountSum sum =
        AmountSum.of(List.of(group(Qualifier.UP_TO, AmountOverlap.RUNNING_TOTAL, 1, "5")));
    assertThat(sum.total()).isEqualTo(new Money(new BigDecimal("5"), "USD", Qualifier.UP_TO));
  }

  private static @Nullable AmountSumRefusal notAdded(@Nullable AmountOverlap overlap) {
    AmountSum sum =
        AmountSum.of(
            List.of(
                group(Qualifier.EXACT, AmountOverlap.NONE, 1, "5"),
                group(Qualifier.EXACT, overlap, 1, "3")));
    assertThat(sum.total()).isNull();
    return sum.notAdded();
  }

  private static AmountGroup group(
      Qualifier qualifier, @Nullable AmountOverlap overlap, long count, String sum) {
    return new AmountGroup(
        AmountKind.PLEDGED, "USD", qualifier, overlap, count, new BigDecimal(sum));
  }
}
