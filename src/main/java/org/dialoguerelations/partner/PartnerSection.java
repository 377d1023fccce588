package org.dialoguerelations.partner;

import jakarta.inject.Singleton;
import org.dialoguerelations.dataset.CitedFields;
import org.dialoguerelations.dataset.RecordFields;
import org.dialoguerelations.dataset.Rows;
import org.dialoguerelations.dataset.Section;

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
  public int order() {
    return 10;
  }

  @Override
  public void read(RecordFields fields, Rows rows) {
    rows.add(PartnerEntity.read(fields));
    for (CitedFields item : fields.items("memberships", "Membership")) {
      try (item) {
        rows.addAfterSection(MembershipEntity.read(item, fields.key()));
      }
    }
  }
}
