package org.dialoguerelations.programme;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.platform.page.ProjectingRepository;

/** The phases of programmes. */
@Singleton
class Phases extends ProjectingRepository<PhaseEntity> {

  Map<Long, List<Phase>> byProgramme(Collection<Long> programmes) {
    return by("programmeId", programmes, Phase.class);
  }
}
