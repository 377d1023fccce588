package org.dialoguerelations.partner;

import jakarta.inject.Singleton;
import org.dialoguerelations.dataset.CitedFields;
import org.dialoguerelations.dataset.RecordFields;
import org.dialoguerelations.dataset.Rows;
import org.dialoguerelations.dataset.Section;
import org.dialoguerelations.timeline.TimelineKind;
import org.dialoguerelations.timeline.TimelineWriter;

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
    PartnerEntity partner = PartnerEntity.read(fields);
    rows.add(partner);
    TimelineWriter timeline = TimelineWriter.of(fields, rows);
    timeline.add(TimelineKind.ESTABLISHMENT, "established", partner.established);
    for (CitedFields item : fields.items("memberships", "Membership")) {
      try (item) {
        MembershipEntity membership = MembershipEntity.read(item, fields.key());
        rows.addAfterSection(membership);
        membership.addTo(timeline);
        rows.keep(membership.toRecord());
      }
    }
  }
}
