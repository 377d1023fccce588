package org.dialoguerelations.partner.person;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.platform.page.ProjectingRepository;

/** Who holds which office. */
@Singleton
class Offices extends ProjectingRepository<OfficeEntity> {

  Map<Long, List<Office>> byPerson(Collection<Long> people) {
    return by("personId", people, Office.class);
  }

  Map<Long, List<Office>> byPartner(Collection<Long> partners) {
    return by("partnerId", partners, Office.class);
  }
}
