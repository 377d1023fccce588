package org.dialoguerelations.agreement;

import jakarta.inject.Singleton;
import java.util.Map;
import org.dialoguerelations.dataset.CitedFields;
import org.dialoguerelations.dataset.RecordFields;
import org.dialoguerelations.dataset.Rows;
import org.dialoguerelations.dataset.Section;
import org.dialoguerelations.partner.Pillars;

/** Agreements in data set files, with their negotiations and signatories. */
@Singleton
class AgreementSection implements Section {

  @Override
  public String name() {
    return "agreements";
  }

  @Override
  public String type() {
    return "Agreement";
  }

  @Override
  public int order() {
    return 70;
  }

  @Override
  public void read(RecordFields fields, Rows rows) {
    AgreementEntity agreement = AgreementEntity.read(fields);
    rows.add(agreement);
    Pillars.read(fields, rows);
    for (CitedFields item : fields.items("negotiations", "Negotiation")) {
      try (item) {
        rows.add(NegotiationEntity.read(item, fields.key()));
      }
    }
    int ordinal = 0;
    for (Map.Entry<String, CitedFields> entry :
        fields.entries("signatories", "Signatory").entrySet()) {
      try (CitedFields item = entry.getValue()) {
        rows.add(SignatoryEntity.read(item, agreement, entry.getKey(), ++ordinal));
        TreatyActionReader.read(item, rows);
      }
    }
  }
}
