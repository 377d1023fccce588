package org.dialoguerelations.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.source.Grouping;

/** Who coordinates which dialogue relation. */
@Singleton
class Coordinators implements PanacheRepositoryBase<CoordinatorEntity, Long> {

  Map<Long, List<Coordinator>> byRelation(Collection<Long> relations) {
    return Grouping.by(
        list("relationId in ?1 order by relationId, id", relations),
        row -> row.relationId,
        CoordinatorEntity::toRecord);
  }
}
