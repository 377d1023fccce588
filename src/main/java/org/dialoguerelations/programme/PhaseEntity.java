package org.dialoguerelations.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.kernel.date.Period;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link Phase}. */
@Entity(name = "Phase")
@Table(name = "phase")
@Immutable
class PhaseEntity {

  @Id long id;

  @Column(name = "programme_id")
  long programmeId;

  String name;

  @Embedded
  @EmbeddedColumnNaming("period_%s")
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
