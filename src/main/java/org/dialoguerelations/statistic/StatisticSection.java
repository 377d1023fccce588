package org.dialoguerelations.statistic;

import jakarta.inject.Singleton;
import org.dialoguerelations.dataset.RecordFields;
import org.dialoguerelations.dataset.Rows;
import org.dialoguerelations.dataset.Section;

/** Statistics in data set files. */
@Singleton
class StatisticSection implements Section {

  @Override
  public String name() {
    return "statistics";
  }

  @Override
  public String type() {
    return "Statistic";
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public void read(RecordFields fields, Rows rows) {
    rows.add(StatisticEntity.read(fields));
  }
}
