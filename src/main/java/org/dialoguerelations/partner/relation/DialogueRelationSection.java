package org.dialoguerelations.partner.relation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.dataset.importing.EarlierSections;
import org.dialoguerelations.dataset.importing.FieldTable;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.dataset.importing.RecordReader;
import org.dialoguerelations.dataset.importing.Rows;
import org.dialoguerelations.dataset.importing.Section;
import org.dialoguerelations.record.Pillars;
import org.dialoguerelations.timeline.TimelineKind;
import org.dialoguerelations.timeline.TimelineWriter;

/** Dialogue relations in data set files, with their coordinators. */
@Singleton
class DialogueRelationSection implements Section {

  @Override
  public String name() {
    return "relations";
  }

  @Override
  public String type() {
    return "DialogueRelation";
  }

  @Override
  public Set<String> dependsOn() {
    return Set.of("partners");
  }

  @Override
  public List<? extends FieldTable.Field<?, ?>> fields() {
    return DialogueRelationEntity.FIELDS.fields();
  }

  @Override
  public RecordReader begin(EarlierSections earlier) {
    return DialogueRelationSection::read;
  }

  private static void read(RecordFields fields, Rows rows) {
    DialogueRelationEntity relation = DialogueRelationEntity.read(fields);
    rows.add(relation);
    TimelineWriter.imply(relation.id, relation.firstId, rows);
    TimelineWriter.imply(relation.id, relation.secondId, rows);
    TimelineWriter timeline = TimelineWriter.of(fields, rows);
    Pillars.read(fields, rows);
    for (CitedFields item : fields.items("coordinators", "Coordinator")) {
      try (item) {
        CoordinatorEntity coordinator = CoordinatorEntity.read(item, fields.key());
        rows.add(coordinator);
        timeline
            .item(coordinator.id)
            .about(coordinator.partnerId)
            .addSpan(TimelineKind.COORDINATION_START, TimelineKind.COORDINATION_END, coordinator);
      }
    }
  }
}
