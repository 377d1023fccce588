package org.dialoguerelations.partner.person;

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
import org.dialoguerelations.timeline.TimelineKind;
import org.dialoguerelations.timeline.TimelineWriter;

/** People in data set files, with their offices. */
@Singleton
class PersonSection implements Section {

  @Override
  public String name() {
    return "people";
  }

  @Override
  public String type() {
    return "Person";
  }

  @Override
  public Set<String> dependsOn() {
    return Set.of("partners", "relations");
  }

  @Override
  public List<? extends FieldTable.Field<?, ?>> fields() {
    return PersonEntity.FIELDS.fields();
  }

  @Override
  public RecordReader begin(EarlierSections earlier) {
    return PersonSection::read;
  }

  private static void read(RecordFields fields, Rows rows) {
    rows.add(PersonEntity.read(fields));
    TimelineWriter timeline = TimelineWriter.of(fields, rows);
    for (CitedFields item : fields.items("offices", "Office")) {
      try (item) {
        OfficeEntity office = OfficeEntity.read(item, fields.key());
        rows.add(office);
        timeline
            .item(office.id, office.title)
            .about(office.partnerId)
            .addSpan(TimelineKind.OFFICE_START, TimelineKind.OFFICE_END, office);
      }
    }
  }
}
