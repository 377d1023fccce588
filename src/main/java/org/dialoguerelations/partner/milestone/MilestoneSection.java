package org.dialoguerelations.partner.milestone;

import jakarta.inject.Singleton;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.dataset.importing.RecordSection;
import org.dialoguerelations.dataset.importing.Rows;
import org.dialoguerelations.timeline.TimelineKind;
import org.dialoguerelations.timeline.TimelineWriter;

/** Milestones in data set files. */
@Singleton
class MilestoneSection extends RecordSection {

  MilestoneSection() {
    super(
        "milestones",
        "Milestone",
        MilestoneEntity.FIELDS,
        earlier -> MilestoneSection::read,
        "partners",
        "people",
        "relations");
  }

  private static void read(RecordFields fields, Rows rows) {
    MilestoneEntity milestone = MilestoneEntity.read(fields);
    rows.add(milestone);
    TimelineWriter.of(fields, rows)
        .about(milestone.relationId, milestone.personId, milestone.partnerId)
        .add(TimelineKind.MILESTONE, "date", milestone.date);
  }
}
