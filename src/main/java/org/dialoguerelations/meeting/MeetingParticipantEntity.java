package org.dialoguerelations.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link MeetingParticipant}. */
@Entity(name = "MeetingParticipant")
@Immutable
class MeetingParticipantEntity {

  @Id long id;

  long meetingId;

  @Nullable Long partnerId;

  @Nullable Long personId;

  @Enumerated(EnumType.STRING)
  ParticipantRole role;

  @Nullable String capacity;

  static MeetingParticipantEntity read(CitedFields item, long meeting) {
    MeetingParticipantEntity participant = new MeetingParticipantEntity();
    participant.id = item.key();
    participant.meetingId = meeting;
    participant.partnerId = item.reference("partner", "Partner").orElse(null);
    participant.personId = item.reference("person", "Person").orElse(null);
    participant.role = item.one("role", ParticipantRole.class).orElse(ParticipantRole.PARTICIPANT);
    participant.capacity = item.text("capacity").orElse(null);
    if (!item.has("partner") && !item.has("person")) {
      item.report("", "needs 'partner' or 'person'");
    }
    return participant;
  }
}
