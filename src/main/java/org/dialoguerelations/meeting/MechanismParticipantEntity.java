package org.dialoguerelations.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.kernel.date.PartialDate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link MechanismParticipant}. */
@Entity(name = "MechanismParticipant")
@Table(name = "mechanism_participant")
@Immutable
class MechanismParticipantEntity {

  @Id long id;

  @Column(name = "mechanism_id")
  long mechanismId;

  @Column(name = "partner_id")
  long partnerId;

  @Nullable String capacity;

  @Embedded
  @EmbeddedColumnNaming("since_%s")
  @Nullable PartialDate since;

  @Embedded
  @EmbeddedColumnNaming("as_of_%s")
  @Nullable PartialDate asOf;

  static MechanismParticipantEntity read(CitedFields item, long mechanism) {
    MechanismParticipantEntity participant = new MechanismParticipantEntity();
    participant.id = item.key();
    participant.mechanismId = mechanism;
    item.demand("partner");
    participant.partnerId = item.reference("partner", "Partner").orElse(0L);
    participant.capacity = item.text("capacity").orElse(null);
    participant.since = item.date("since").orElse(null);
    participant.asOf = item.date("asOf").orElse(null);
    return participant;
  }
}
