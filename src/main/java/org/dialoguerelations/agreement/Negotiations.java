package org.dialoguerelations.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.source.Grouping;

/** The negotiations of agreements. */
@Singleton
class Negotiations implements PanacheRepositoryBase<NegotiationEntity, Long> {

  Map<Long, List<Negotiation>> byAgreement(Collection<Long> agreements) {
    return Grouping.by(
        list("agreementId in ?1 order by agreementId, id", agreements),
        row -> row.agreementId,
        NegotiationEntity::toRecord);
  }
}
