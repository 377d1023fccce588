package org.dialoguerelations.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.source.Grouping;

/** How often mechanisms meet. */
@Singleton
class Frequencies implements PanacheRepositoryBase<FrequencyEntity, Long> {

  Map<Long, List<Frequency>> byMechanism(Collection<Long> mechanisms) {
    return Grouping.by(
        list("mechanismId in ?1 order by mechanismId, id", mechanisms),
        row -> row.mechanismId,
        FrequencyEntity::toRecord);
  }
}
