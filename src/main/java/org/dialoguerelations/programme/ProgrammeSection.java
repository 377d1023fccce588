package org.dialoguerelations.programme;

import jakarta.inject.Singleton;
import org.dialoguerelations.dataset.CitedFields;
import org.dialoguerelations.dataset.RecordFields;
import org.dialoguerelations.dataset.Rows;
import org.dialoguerelations.dataset.Section;
import org.dialoguerelations.partner.Pillars;

/** Programmes in data set files, with their phases, amounts and head counts. */
@Singleton
class ProgrammeSection implements Section {

  @Override
  public String name() {
    return "programmes";
  }

  @Override
  public String type() {
    return "Programme";
  }

  @Override
  public int order() {
    return 80;
  }

  @Override
  public void read(RecordFields fields, Rows rows) {
    rows.add(ProgrammeEntity.read(fields));
    Pillars.read(fields, rows);
    for (CitedFields item : fields.items("phases", "Phase")) {
      try (item) {
        rows.add(PhaseEntity.read(item, fields.key()));
      }
    }
    for (CitedFields item : fields.items("amounts", "Amount")) {
      try (item) {
        rows.add(AmountEntity.read(item, fields.key()));
      }
    }
    for (CitedFields item : fields.items("headcounts", "Headcount")) {
      try (item) {
        rows.add(HeadcountEntity.read(item, fields.key()));
      }
    }
  }
}
