package org.dialoguerelations.programme;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.platform.page.ProjectingRepository;

/** The head counts of programmes. */
@Singleton
class Headcounts extends ProjectingRepository<HeadcountEntity> {

  Map<Long, List<Headcount>> byProgramme(Collection<Long> programmes) {
    return by("programmeId", programmes, Headcount.class);
  }
}
