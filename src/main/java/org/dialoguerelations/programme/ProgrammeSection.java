package org.dialoguerelations.programme;

import jakarta.inject.Singleton;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.dataset.importing.RecordSection;
import org.dialoguerelations.dataset.importing.Rows;
import org.dialoguerelations.record.Pillars;
import org.dialoguerelations.timeline.TimelineKind;
import org.dialoguerelations.timeline.TimelineWriter;

/** Programmes in data set files, with their phases, amounts and head counts. */
@Singleton
class ProgrammeSection extends RecordSection {

  ProgrammeSection() {
    super(
        "programmes",
        "Programme",
        ProgrammeEntity.FIELDS,
        earlier -> ProgrammeSection::read,
        "agreements",
        "partners");
  }

  private static void read(RecordFields fields, Rows rows) {
    ProgrammeEntity programme = ProgrammeEntity.read(fields);
    rows.add(programme);
    TimelineWriter timeline = TimelineWriter.of(fields, rows);
    programme.addTo(timeline);
    Pillars.read(fields, rows);
    for (PhaseEntity phase : fields.items("phases", "Phase", PhaseEntity::read)) {
      rows.add(phase);
      timeline
          .item(phase.id, phase.name)
          .addPeriod(
              TimelineKind.PHASE, TimelineKind.PHASE_START, TimelineKind.PHASE_END, phase.period);
    }
    int ordinal = 0;
    for (AmountEntity amount : fields.items("amounts", "Amount", AmountEntity::read)) {
      rows.add(amount.at(fields.code(), ordinal++));
    }
    fields.items("headcounts", "Headcount", HeadcountEntity::read).forEach(rows::add);
  }
}
