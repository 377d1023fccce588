package org.dialoguerelations.partner;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.dialoguerelations.dataset.EarlierSections;
import org.dialoguerelations.dataset.FieldTable;
import org.dialoguerelations.dataset.RecordFields;
import org.dialoguerelations.dataset.RecordReader;
import org.dialoguerelations.dataset.Rows;
import org.dialoguerelations.dataset.Section;
import org.dialoguerelations.timeline.TimelineKind;
import org.dialoguerelations.timeline.TimelineWriter;

/** Milestones in data set files. */
@Singleton
class MilestoneSection implements Section {

  @Override
  public String name() {
    return "milestones";
  }

  @Override
  public String type() {
    return "Milestone";
  }

  @Override
  public Set<String> dependsOn() {
    return Set.of("partners", "people", "relations");
  }

  @Override
  public List<? extends FieldTable.Field<?, ?>> fields() {
    return MilestoneEntity.FIELDS.fields();
  }

  @Override
  public RecordReader begin(EarlierSections earlier) {
    return MilestoneSection::read;
  }

  private static void read(RecordFields fields, Rows rows) {
    MilestoneEntity milestone = MilestoneEntity.read(fields);
    rows.add(milestone);
    TimelineWriter.of(fields, rows)
        .about(milestone.relationId, milestone.personId, milestone.partnerId)
        .add(TimelineKind.MILESTONE, "date", milestone.date);
  }
}
