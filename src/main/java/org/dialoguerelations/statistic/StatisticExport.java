package org.dialoguerelations.statistic;

import jakarta.inject.Singleton;
import org.dialoguerelations.kernel.export.Export;
import org.dialoguerelations.kernel.export.Table;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.PageRequest;
import org.dialoguerelations.kernel.page.Selection;

/** The statistics as a file. */
@Singleton
class StatisticExport implements Export<StatisticFilter, StatisticOrder, StatisticRow> {

  private final Statistics statistics;
  private final StatisticRows rows;

  StatisticExport(Statistics statistics, StatisticRows rows) {
    this.statistics = statistics;
    this.rows = rows;
  }

  @Override
  public String name() {
    return "statistics";
  }

  @Override
  public Class<StatisticFilter> filter() {
    return StatisticFilter.class;
  }

  @Override
  public Class<StatisticOrder> order() {
    return StatisticOrder.class;
  }

  @Override
  public Table<StatisticRow> table() {
    return StatisticRow.TABLE;
  }

  @Override
  public Page<StatisticRow> page(Selection selection, PageRequest request) {
    return rows.of(statistics.page(selection, request));
  }
}
