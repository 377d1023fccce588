package org.dialoguerelations.dataset.revision;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.dialoguerelations.platform.page.ProjectingRepository;

/** The licence of the data set that the database holds, if it names one. */
@Singleton
public class Licences extends ProjectingRepository<LicenceEntity> {

  /** Empty when the data set names none. */
  public Optional<Licence> current() {
    return read(Licence.class, "1 = 1").stream().findFirst();
  }
}
