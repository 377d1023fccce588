package org.dialoguerelations.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.kernel.date.Period;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link Phase}. */
@Entity(name = "Phase")
@Immutable
class PhaseEntity {

  @Id long id;

  long programmeId;

  String name;

  @Nullable Period period;

  static PhaseEntity read(CitedFields item, long programme) {
    PhaseEntity phase = new PhaseEntity();
    phase.id = item.key();
    phase.programmeId = programme;
    phase.name = item.required("name");
    phase.period = item.date("period").map(Period::of).orElse(null);
    return phase;
  }
}
