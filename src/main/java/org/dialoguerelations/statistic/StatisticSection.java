package org.dialoguerelations.statistic;

import jakarta.inject.Singleton;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.dataset.importing.RecordSection;
import org.dialoguerelations.dataset.importing.Rows;

/** Statistics in data set files. */
@Singleton
class StatisticSection extends RecordSection {

  StatisticSection() {
    super(
        "statistics",
        "Statistic",
        StatisticEntity.FIELDS,
        earlier -> StatisticSection::read,
        "partners",
        "programmes");
  }

  private static void read(RecordFields fields, Rows rows) {
    rows.add(StatisticEntity.read(fields));
  }
}
