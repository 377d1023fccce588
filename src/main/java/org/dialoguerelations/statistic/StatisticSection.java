package org.dialoguerelations.statistic;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.dialoguerelations.dataset.importing.EarlierSections;
import org.dialoguerelations.dataset.importing.FieldTable;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.dataset.importing.RecordReader;
import org.dialoguerelations.dataset.importing.Rows;
import org.dialoguerelations.dataset.importing.Section;

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
  public Set<String> dependsOn() {
    return Set.of("partners", "programmes");
  }

  @Override
  public List<? extends FieldTable.Field<?, ?>> fields() {
    return StatisticEntity.FIELDS.fields();
  }

  @Override
  public RecordReader begin(EarlierSections earlier) {
    return StatisticSection::read;
  }

  private static void read(RecordFields fields, Rows rows) {
    rows.add(StatisticEntity.read(fields));
  }
}
