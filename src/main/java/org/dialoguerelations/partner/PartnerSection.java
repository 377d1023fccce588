package org.dialoguerelations.partner;

import jakarta.inject.Singleton;
import org.dialoguerelations.dataset.importing.RecordSection;

/** Partners in data set files, with their memberships. */
@Singleton
class PartnerSection extends RecordSection {

  PartnerSection() {
    super("partners", "Partner", PartnerEntity.FIELDS, earlier -> new PartnerReader());
  }
}
