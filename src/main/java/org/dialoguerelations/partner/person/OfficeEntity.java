package org.dialoguerelations.partner.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.dataset.importing.LastingEntity;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link Office}. */
@Entity(name = "Office")
@Immutable
class OfficeEntity extends LastingEntity {

  @Id long id;

  long personId;

  String title;

  @Nullable Long partnerId;

  static OfficeEntity read(CitedFields item, long person) {
    OfficeEntity office = new OfficeEntity();
    office.id = item.key();
    office.personId = person;
    office.title = item.required("title");
    office.partnerId = item.reference("of", "Partner").orElse(null);
    office.readSpan(item);
    return office;
  }
}
