package org.dialoguerelations.dataset.revision;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.dialoguerelations.platform.page.ProjectingRepository;

/** The licence of the data set that the database holds, if it names one. */
@Singleton
class Licences extends ProjectingRepository<LicenceEntity> {

  Optional<Licence> current() {
    return read(Licence.class, "1 = 1").stream().findFirst();
  }
}
