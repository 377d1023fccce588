package org.dialoguerelations.partner.relation;

import jakarta.inject.Singleton;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.dataset.importing.RecordSection;
import org.dialoguerelations.dataset.importing.Rows;
import org.dialoguerelations.record.Pillars;
import org.dialoguerelations.timeline.TimelineKind;
import org.dialoguerelations.timeline.TimelineWriter;

/** Dialogue relations in data set files, with the status of the partner and the coordinators. */
@Singleton
class DialogueRelationSection extends RecordSection {

  DialogueRelationSection() {
    super(
        "relations",
        "DialogueRelation",
        DialogueRelationEntity.FIELDS,
        earlier -> DialogueRelationSection::read,
        "partners");
  }

  private static void read(RecordFields fields, Rows rows) {
    DialogueRelationEntity relation = DialogueRelationEntity.read(fields);
    rows.add(relation);
    TimelineWriter.imply(relation.id, relation.firstId, rows);
    TimelineWriter.imply(relation.id, relation.secondId, rows);
    TimelineWriter timeline = TimelineWriter.of(fields, rows);
    Pillars.read(fields, rows);
    fields.items("statuses", "DialogueStatus", DialogueStatusEntity::read).forEach(rows::add);
    for (CoordinatorEntity coordinator :
        fields.items("coordinators", "Coordinator", CoordinatorEntity::read)) {
      rows.add(coordinator);
      timeline
          .item(coordinator.id)
          .about(coordinator.partnerId)
          .addSpan(TimelineKind.COORDINATION_START, TimelineKind.COORDINATION_END, coordinator);
    }
  }
}
