package org.dialoguerelations.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.kernel.date.PartialDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link MechanismParticipant}. */
@Entity(name = "MechanismParticipant")
@Immutable
class MechanismParticipantEntity {

  @Id long id;

  long mechanismId;

  long partnerId;

  @Nullable String capacity;

  @Nullable PartialDate since;

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
