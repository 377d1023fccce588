package org.dialoguerelations.partner.person;

import jakarta.inject.Singleton;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.dataset.importing.RecordSection;
import org.dialoguerelations.dataset.importing.Rows;
import org.dialoguerelations.timeline.TimelineKind;
import org.dialoguerelations.timeline.TimelineWriter;

/** People in data set files, with their offices. */
@Singleton
class PersonSection extends RecordSection {

  PersonSection() {
    super(
        "people",
        "Person",
        PersonEntity.FIELDS,
        earlier -> PersonSection::read,
        "partners",
        "relations");
  }

  private static void read(RecordFields fields, Rows rows) {
    rows.add(PersonEntity.read(fields));
    TimelineWriter timeline = TimelineWriter.of(fields, rows);
    for (OfficeEntity office : fields.items("offices", "Office", OfficeEntity::read)) {
      rows.add(office);
      timeline
          .item(office.id, office.title)
          .about(office.partnerId)
          .addSpan(TimelineKind.OFFICE_START, TimelineKind.OFFICE_END, office);
    }
  }
}
