package org.dialoguerelations.agreement;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.platform.page.ProjectingRepository;

/** The negotiations of agreements. */
@Singleton
class Negotiations extends ProjectingRepository<NegotiationEntity> {

  Map<Long, List<Negotiation>> byAgreement(Collection<Long> agreements) {
    return by("agreementId", agreements, Negotiation.class);
  }
}
