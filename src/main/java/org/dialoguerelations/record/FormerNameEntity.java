package org.dialoguerelations.record;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.kernel.date.PartialDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link FormerName}. */
@Entity(name = "FormerName")
@Immutable
class FormerNameEntity {

  @Id long id;

  long ownerId;

  String name;

  @Nullable PartialDate until;

  static FormerNameEntity read(CitedFields item, long owner) {
    FormerNameEntity former = new FormerNameEntity();
    former.id = item.key();
    former.ownerId = owner;
    former.name = item.required("name");
    former.until = item.date("until").orElse(null);
    return former;
  }
}
