package org.dialoguerelations.bench.world;

import java.util.Locale;

/** Statistics: series of some pairs of partners, year by year. */
record StatisticSection(Facts facts) implements Section {

  private static final String[] INDICATORS = {
    "TOTAL_TRADE", "EXPORTS", "IMPORTS", "FDI_INFLOW", "FDI_OUTFLOW"
  };
  private static final int FIRST_YEAR = 1975;
  private static final int YEARS = 50;

  @Override
  public String name() {
    return "statistics";
  }

  @Override
  public int count() {
    return facts.size().statistics();
  }

  @Override
  public String code(int index) {
    return Codes.statistic(index);
  }

  @Override
  public Entry record(int index, Chance chance) {
    int year = FIRST_YEAR + index % YEARS;
    int series = index / YEARS;
    String indicator = INDICATORS[series % INDICATORS.length];
    int pair = series / INDICATORS.length;
    int partners = facts.size().partners();
    int reporter = pair % partners;
    int counterpart = (reporter + 1 + pair / partners) % partners;
    return new Entry()
        .with(
            "name", indicator.toLowerCase(Locale.ROOT).replace('_', ' ') + " " + pair + ", " + year)
        .with("indicator", indicator)
        .with("reporter", Codes.partner(reporter))
        .with("counterpart", Codes.partner(counterpart))
        .with("period", String.valueOf(year))
        .with("value", chance.between(1, 4_000) + "." + chance.below(10))
        .with("unit", "USD_BILLION")
        .with("qualifier", chance.percent(20), chance.of("ABOUT", "NEARLY", "MORE_THAN"))
        .with("sources", facts.sources(chance));
  }
}
