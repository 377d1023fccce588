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

/** A row of {@link Coordinator}. */
@Entity(name = "Coordinator")
@Table(name = "coordinator")
@Immutable
class CoordinatorEntity {

  @Id long id;

  @Column(name = "relation_id")
  long relationId;

  @Column(name = "partner_id")
  long partnerId;

  @Embedded
  @EmbeddedColumnNaming("from_%s")
  EmbeddedDate from;

  @Embedded
  @EmbeddedColumnNaming("until_%s")
  EmbeddedDate until;

  @Embedded
  @EmbeddedColumnNaming("as_of_%s")
  EmbeddedDate asOf;

  static CoordinatorEntity read(CitedFields item, long relation) {
    CoordinatorEntity coordinator = new CoordinatorEntity();
    coordinator.id = item.key();
    coordinator.relationId = relation;
    item.demand("partner");
    coordinator.partnerId = item.reference("partner", "Partner").orElse(0L);
    coordinator.from = EmbeddedDate.of(item.date("from").orElse(null));
    coordinator.until = EmbeddedDate.of(item.date("until").orElse(null));
    coordinator.asOf = EmbeddedDate.of(item.date("asOf").orElse(null));
    return coordinator;
  }

  Coordinator toRecord() {
    return new Coordinator(
        id, partnerId, EmbeddedDate.read(from), EmbeddedDate.read(until), EmbeddedDate.read(asOf));
  }
}
