package org.dialoguerelations.statistic;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.dialoguerelations.dataset.EarlierSections;
import org.dialoguerelations.dataset.FieldTable;
import org.dialoguerelations.dataset.RecordFields;
import org.dialoguerelations.dataset.RecordReader;
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
