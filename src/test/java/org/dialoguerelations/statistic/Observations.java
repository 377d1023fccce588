package org.dialoguerelations.statistic;

import java.math.BigDecimal;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.date.Period;
import org.dialoguerelations.record.Qualifier;

/** Statistics for tests: exports of one partner to another, which differ in what a test says. */
record Observations(
    Indicator indicator,
    long reporter,
    long counterpart,
    String period,
    String value,
    Qualifier qualifier,
    String stated,
    StatisticStatus status,
    String basis) {

  static Observations in(String period, String value) {
    return new Observations(
        Indicator.EXPORTS, 1, 2, period, value, Qualifier.EXACT, null, null, null);
  }

  Observations of(Indicator other) {
    return new Observations(
        other, reporter, counterpart, period, value, qualifier, stated, status, basis);
  }

  Observations between(long one, long other) {
    return new Observations(indicator, one, other, period, value, qualifier, stated, status, basis);
  }

  Observations given(Qualifier other) {
    return new Observations(
        indicator, reporter, counterpart, period, value, other, stated, status, basis);
  }

  Observations stating(String change) {
    return new Observations(
        indicator, reporter, counterpart, period, value, qualifier, change, status, basis);
  }

  Observations called(StatisticStatus other) {
    return new Observations(
        indicator, reporter, counterpart, period, value, qualifier, stated, other, basis);
  }

  Observations countedAs(String other) {
    return new Observations(
        indicator, reporter, counterpart, period, value, qualifier, stated, status, other);
  }

  Statistic statistic() {
    BigDecimal number = value == null ? null : new BigDecimal(value);
    return new Statistic(
        0,
        "in-" + period,
        "In " + period,
        null,
        indicator,
        reporter,
        counterpart,
        Period.of(PartialDate.parse(period)),
        number,
        number == null ? null : "USD_BILLION",
        number == null ? null : qualifier,
        null,
        null,
        null,
        number == null ? 1 : null,
        number == null ? "trading partners" : null,
        stated == null ? null : new BigDecimal(stated),
        status,
        basis);
  }
}
