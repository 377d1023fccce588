package org.dialoguerelations.statistic;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.dialoguerelations.platform.export.Export;

/** The statistics as a file. */
@Singleton
class StatisticExport {

  @Produces
  @Singleton
  Export<StatisticFilter, StatisticOrder, StatisticRow> statistics(
      Statistics statistics, StatisticRows rows) {
    return new Export<>(
        "statistics",
        StatisticFilter.class,
        StatisticOrder.class,
        StatisticRow.TABLE,
        (selection, request) -> rows.of(statistics.page(selection, request)));
  }
}
