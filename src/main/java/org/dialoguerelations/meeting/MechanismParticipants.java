package org.dialoguerelations.meeting;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.platform.page.ProjectingRepository;

/** Who takes part in which mechanism. */
@Singleton
class MechanismParticipants extends ProjectingRepository<MechanismParticipantEntity> {

  Map<Long, List<MechanismParticipant>> byMechanism(Collection<Long> mechanisms) {
    return by("mechanismId", mechanisms, MechanismParticipant.class);
  }
}
