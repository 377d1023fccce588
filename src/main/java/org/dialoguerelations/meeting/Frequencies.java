package org.dialoguerelations.meeting;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.platform.page.ProjectingRepository;

/** How often mechanisms meet. */
@Singleton
class Frequencies extends ProjectingRepository<FrequencyEntity> {

  Map<Long, List<Frequency>> byMechanism(Collection<Long> mechanisms) {
    return by("mechanismId", mechanisms, Frequency.class);
  }
}
