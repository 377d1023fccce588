package org.dialoguerelations.partner;

import jakarta.inject.Singleton;
import org.dialoguerelations.dataset.CitedFields;
import org.dialoguerelations.dataset.RecordFields;
import org.dialoguerelations.dataset.Rows;
import org.dialoguerelations.dataset.Section;

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
  public int order() {
    return 20;
  }

  @Override
  public void read(RecordFields fields, Rows rows) {
    rows.add(DialogueRelationEntity.read(fields));
    Pillars.read(fields, rows);
    for (CitedFields item : fields.items("coordinators", "Coordinator")) {
      try (item) {
        rows.add(CoordinatorEntity.read(item, fields.key()));
      }
    }
  }
}
