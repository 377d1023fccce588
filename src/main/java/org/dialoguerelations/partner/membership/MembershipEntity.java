package org.dialoguerelations.partner.membership;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Locale;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.dataset.importing.LastingEntity;
import org.dialoguerelations.kernel.status.Validity;
import org.dialoguerelations.timeline.TimelineKind;
import org.dialoguerelations.timeline.TimelineWriter;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** A row of {@link Membership}. */
@Entity(name = "Membership")
@Immutable
public class MembershipEntity extends LastingEntity {

  @Id long id;

  long memberId;

  long organisationId;

  @Enumerated(EnumType.STRING)
  MembershipRole role;

  @EmbeddedColumnNaming("held_%s")
  Validity held;

  public static MembershipEntity read(CitedFields item, long member) {
    MembershipEntity membership = new MembershipEntity();
    membership.id = item.key();
    membership.memberId = member;
    item.demand("organisation");
    membership.organisationId = item.reference("organisation", "Partner").orElse(0L);
    item.requiredOne("role", MembershipRole.class).ifPresent(v -> membership.role = v);
    membership.readSpan(item);
    membership.held = MembershipOn.validity(membership.toRecord());
    return membership;
  }

  /** The key of the organisation. */
  public long organisationId() {
    return organisationId;
  }

  /** Adds when it began and ended. */
  public void addTo(TimelineWriter timeline) {
    timeline
        .item(id, String.valueOf(role).toLowerCase(Locale.ROOT))
        .about(organisationId)
        .addSpan(TimelineKind.MEMBERSHIP_START, TimelineKind.MEMBERSHIP_END, this);
  }

  public Membership toRecord() {
    return new Membership(id, memberId, organisationId, role, from, until, asOf);
  }
}
