package org.dialoguerelations.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.source.Grouping;

/** The amounts of money of programmes. */
@Singleton
class Amounts implements PanacheRepositoryBase<AmountEntity, Long> {

  Map<Long, List<Amount>> byProgramme(Collection<Long> programmes) {
    return Grouping.by(
        list("programmeId in ?1 order by programmeId, id", programmes),
        row -> row.programmeId,
        AmountEntity::toRecord);
  }
}
