package org.dialoguerelations.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.source.Grouping;

/** The phases of programmes. */
@Singleton
class Phases implements PanacheRepositoryBase<PhaseEntity, Long> {

  Map<Long, List<Phase>> byProgramme(Collection<Long> programmes) {
    return Grouping.by(
        list("programmeId in ?1 order by programmeId, id", programmes),
        row -> row.programmeId,
        PhaseEntity::toRecord);
  }
}
