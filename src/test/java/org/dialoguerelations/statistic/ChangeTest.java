package org.dialoguerelations.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialoguerelations.statistic.Observations.in;

import java.math.BigDecimal;
import org.dialoguerelations.record.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeTest {

  @Test
  void isComputedBetweenTwoOfTheSameBasis() {
    Change change = between(in("2011", "16.4"), in("2012", "20.8").stating("26.4"));

    assertThat(change.from().code()).isEqualTo("in-2011");
    assertThat(change.to().code()).isEqualTo("in-2012");
    assertThat(change.absolute()).hasToString("4.4");
    assertThat(change.percent()).hasToString("26.83");
    assertThat(change.lowestPercent()).hasToString("26.13");
    assertThat(change.highestPercent()).hasToString("27.53");
    assertThat(change.statedFit()).isEqualTo(StatedChangeFit.WITHIN_ROUNDING);
    assertThat(change.reason()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "8.3, 7.7, -7.2, EQUAL",
    "8.3, 7.7, -8.4, WITHIN_ROUNDING",
    "8.3, 7.7, -8.5, IMPOSSIBLE",
    "8.3, 7.7, -6.1, WITHIN_ROUNDING",
    "8.3, 7.7, -6.0, IMPOSSIBLE",
    // Values with more digits leave less room.
    "8.30, 7.70, -8.4, IMPOSSIBLE",
    // A stated change with fewer digits stands for more.
    "8.3, 7.7, -7, EQUAL",
    "8.3, 7.7, -9, IMPOSSIBLE",
    "100, 100, 0, EQUAL",
    "100, 100, 1.0, WITHIN_ROUNDING"
  })
  void comparesAStatedChange(String from, String to, String stated, StatedChangeFit fit) {
    Change change = between(in("2007", from), in("2008", to).stating(stated));
    assertThat(change.statedFit()).isEqualTo(fit);
  }

  @Test
  void comparesAStatedChangeWithThePeriodRightBeforeOnly() {
    assertThat(between(in("2006", "8.3"), in("2008", "7.7").stating("-7.2")).statedFit()).isNull();
    assertThat(between(in("2007", "8.3"), in("2008", "7.7")).statedFit()).isNull();
  }

  @Test
  void roundsHalvesAwayFromZero() {
    assertThat(between(in("2007", "800"), in("2008", "801")).percent()).hasToString("0.13");
    assertThat(between(in("2007", "800"), in("2008", "799")).percent()).hasToString("-0.13");
  }

  @Test
  void fallsBelowZero() {
    Change change = between(in("2007", "2"), in("2008", "-1"));
    assertThat(change.percent()).hasToString("-150.00");
    // 2 stands for 1.5 to 2.5, -1 for -1.5 to -0.5.
    assertThat(change.lowestPercent()).hasToString("-200.00");
    assertThat(change.highestPercent()).hasToString("-120.00");
  }

  @Test
  void aPreliminaryValueIsCompared() {
    Change change = between(in("2018", "10"), in("2019", "11").called(StatisticStatus.PRELIMINARY));
    assertThat(change.reason()).isNull();
  }

  @Test
  void aLeapYearIsAsLongAsAnother() {
    assertThat(between(in("2007", "10"), in("2008", "11")).reason()).isNull();
    assertThat(between(in("2008-01/2008-03", "10"), in("2008-04/2008-06", "11")).reason()).isNull();
  }

  @Test
  void isRefusedWhereTheBasisDiffers() {
    Observations now = in("2008", "11");
    assertRefused(in("2007", null), now, ChangeRefusal.NO_VALUE);
    assertRefused(in("2007", "10"), in("2008", null), ChangeRefusal.NO_VALUE);
    assertRefused(in("2007", "10").of(Indicator.IMPORTS), now, ChangeRefusal.DIFFERENT_INDICATOR);
    assertRefused(in("2007", "10").between(2, 1), now, ChangeRefusal.DIFFERENT_PARTNERS);
    assertRefused(in("2007", "10").between(1, 3), now, ChangeRefusal.DIFFERENT_PARTNERS);
    assertRefused(in("2007", "10").countedAs("by land"), now, ChangeRefusal.DIFFERENT_BASIS);
    assertRefused(in("2007", "10").given(Qualifier.NEARLY), now, ChangeRefusal.INEXACT_VALUE);
    assertRefused(in("2007", "10"), now.given(Qualifier.MORE_THAN), ChangeRefusal.INEXACT_VALUE);
    assertRefused(in("2007~", "10"), now, ChangeRefusal.UNKNOWN_PERIOD);
    assertRefused(in("200X", "10"), now, ChangeRefusal.UNKNOWN_PERIOD);
    assertRefused(in("2004/..", "10"), now, ChangeRefusal.UNKNOWN_PERIOD);
    assertRefused(in("2007-10/2007-12", "10"), now, ChangeRefusal.DIFFERENT_LENGTH);
    assertRefused(in("2008", "10"), now, ChangeRefusal.NOT_EARLIER);
    assertRefused(in("2009", "10"), now, ChangeRefusal.NOT_EARLIER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.0", "-3", "-0.1"})
  void nothingIsAPercentageOfNothing(String base) {
    Change change = between(in("2007", base), in("2008", "4"));
    assertThat(change.reason()).isEqualTo(ChangeRefusal.BASE_NOT_POSITIVE);
    assertThat(change.percent()).isNull();
    assertThat(change.absolute())
        .isEqualByComparingTo(new BigDecimal("4").subtract(new BigDecimal(base)));
  }

  private static void assertRefused(Observations from, Observations to, ChangeRefusal reason) {
    Change change = between(from, to);
    assertThat(change.reason()).isEqualTo(reason);
    assertThat(change.absolute()).isNull();
    assertThat(change.percent()).isNull();
    assertThat(change.lowestPercent()).isNull();
    assertThat(change.highestPercent()).isNull();
    assertThat(change.statedFit()).isNull();
  }

  private static Change between(Observations from, Observations to) {
    return Change.between(from.statistic(), to.statistic(), true);
  }
}
