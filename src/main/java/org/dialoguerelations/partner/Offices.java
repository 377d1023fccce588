package org.dialoguerelations.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.source.Grouping;

/** Who holds which office. */
@Singleton
class Offices implements PanacheRepositoryBase<OfficeEntity, Long> {

  Map<Long, List<Office>> byPerson(Collection<Long> people) {
    return Grouping.by(
        list("personId in ?1 order by personId, id", people),
        row -> row.personId,
        OfficeEntity::toRecord);
  }

  Map<Long, List<Office>> byPartner(Collection<Long> partners) {
    return Grouping.by(
        list("partnerId in ?1 order by partnerId, id", partners),
        row -> row.partnerId,
        OfficeEntity::toRecord);
  }
}
