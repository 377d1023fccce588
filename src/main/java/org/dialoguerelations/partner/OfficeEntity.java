package org.dialoguerelations.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.dialoguerelations.dataset.CitedFields;
import org.dialoguerelations.kernel.date.EmbeddedDate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** A row of {@link Office}. */
@Entity(name = "Office")
@Table(name = "office")
@Immutable
class OfficeEntity {

  @Id long id;

  @Column(name = "person_id")
  long personId;

  String title;

  @Column(name = "partner_id")
  Long partnerId;

  @Embedded
  @EmbeddedColumnNaming("from_%s")
  EmbeddedDate from;

  @Embedded
  @EmbeddedColumnNaming("until_%s")
  EmbeddedDate until;

  @Embedded
  @EmbeddedColumnNaming("as_of_%s")
  EmbeddedDate asOf;

  static OfficeEntity read(CitedFields item, long person) {
    OfficeEntity office = new OfficeEntity();
    office.id = item.key();
    office.personId = person;
    office.title = item.required("title");
    office.partnerId = item.reference("of", "Partner").orElse(null);
    office.from = EmbeddedDate.of(item.date("from").orElse(null));
    office.until = EmbeddedDate.of(item.date("until").orElse(null));
    office.asOf = EmbeddedDate.of(item.date("asOf").orElse(null));
    return office;
  }

  Office toRecord() {
    return new Office(
        id,
        personId,
        title,
        partnerId,
        EmbeddedDate.read(from),
        EmbeddedDate.read(until),
        EmbeddedDate.read(asOf));
  }
}
