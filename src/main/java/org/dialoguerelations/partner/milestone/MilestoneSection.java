package org.dialoguerelations.partner.milestone;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.dialoguerelations.dataset.importing.EarlierSections;
import org.dialoguerelations.dataset.importing.FieldTable;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.dataset.importing.RecordReader;
import org.dialoguerelations.dataset.importing.Rows;
import org.dialoguerelations.dataset.importing.Section;
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
