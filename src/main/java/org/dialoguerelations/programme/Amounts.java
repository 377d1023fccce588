package org.dialoguerelations.programme;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.platform.page.ProjectingRepository;

/** The amounts of money of programmes. */
@Singleton
class Amounts extends ProjectingRepository<AmountEntity> {

  Map<Long, List<Amount>> byProgramme(Collection<Long> programmes) {
    return by("programmeId", programmes, Amount.class);
  }
}
