package org.dialoguerelations.partner;

import java.util.ArrayList;
import java.util.List;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.dataset.importing.RecordReader;
import org.dialoguerelations.dataset.importing.Rows;
import org.dialoguerelations.partner.membership.Membership;
import org.dialoguerelations.partner.membership.MembershipEntity;
import org.dialoguerelations.timeline.TimelineKind;
import org.dialoguerelations.timeline.TimelineWriter;

/** Reads the partners of one data set, and knows who belongs to whom. */
public final class PartnerReader implements RecordReader {

  private final List<MembershipEntity> memberships = new ArrayList<>();

  @Override
  public void read(RecordFields fields, Rows rows) {
    PartnerEntity partner = PartnerEntity.read(fields);
    rows.add(partner);
    TimelineWriter timeline = TimelineWriter.of(fields, rows);
    timeline.add(TimelineKind.ESTABLISHMENT, "established", partner.established);
    for (MembershipEntity membership :
        fields.items("memberships", "Membership", MembershipEntity::read)) {
      membership.addTo(timeline);
      memberships.add(membership);
    }
  }

  /** Adds the memberships: an organisation may stand behind its members in the data set. */
  @Override
  public void end(Rows rows) {
    memberships.forEach(rows::add);
  }

  /** The memberships of all partners. */
  public List<Membership> memberships() {
    return memberships.stream().map(MembershipEntity::toRecord).toList();
  }
}
