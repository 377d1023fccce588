package org.dialoguerelations.partner.relation;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.platform.page.ProjectingRepository;

/** Who coordinates which dialogue relation. */
@Singleton
class Coordinators extends ProjectingRepository<CoordinatorEntity> {

  Map<Long, List<Coordinator>> byRelation(Collection<Long> relations) {
    return by("relationId", relations, Coordinator.class);
  }
}
