package org.dialoguerelations.partner;

import jakarta.inject.Singleton;
import java.util.List;
import org.dialoguerelations.dataset.importing.EarlierSections;
import org.dialoguerelations.dataset.importing.FieldTable;
import org.dialoguerelations.dataset.importing.RecordReader;
import org.dialoguerelations.dataset.importing.Section;

/** Partners in data set files, with their memberships. */
@Singleton
class PartnerSection implements Section {

  @Override
  public String name() {
    return "partners";
  }

  @Override
  public String type() {
    return "Partner";
  }

  @Override
  public List<? extends FieldTable.Field<?, ?>> fields() {
    return PartnerEntity.FIELDS.fields();
  }

  @Override
  public RecordReader begin(EarlierSections earlier) {
    return new PartnerReader();
  }
}
