package org.dialoguerelations.meeting;

import jakarta.inject.Singleton;
import org.dialoguerelations.dataset.CitedFields;
import org.dialoguerelations.dataset.RecordFields;
import org.dialoguerelations.dataset.Rows;
import org.dialoguerelations.dataset.Section;
import org.dialoguerelations.partner.Pillars;

/** Mechanisms in data set files, with their frequencies and participants. */
@Singleton
class MechanismSection implements Section {

  @Override
  public String name() {
    return "mechanisms";
  }

  @Override
  public String type() {
    return "Mechanism";
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public void read(RecordFields fields, Rows rows) {
    rows.add(MechanismEntity.read(fields));
    Pillars.read(fields, rows);
    for (CitedFields item : fields.items("frequencies", "Frequency")) {
      try (item) {
        rows.add(FrequencyEntity.read(item, fields.key()));
      }
    }
    for (CitedFields item : fields.items("participants", "MechanismParticipant")) {
      try (item) {
        rows.add(MechanismParticipantEntity.read(item, fields.key()));
      }
    }
  }
}
