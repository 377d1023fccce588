package org.dialoguerelations.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.dialoguerelations.dataset.CitedFields;
import org.dialoguerelations.dataset.EmbeddedSpan;
import org.dialoguerelations.kernel.date.EmbeddedDate;
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

  @Embedded EmbeddedSpan span;

  static CoordinatorEntity read(CitedFields item, long relation) {
    CoordinatorEntity coordinator = new CoordinatorEntity();
    coordinator.id = item.key();
    coordinator.relationId = relation;
    item.demand("partner");
    coordinator.partnerId = item.reference("partner", "Partner").orElse(0L);
    coordinator.span = EmbeddedSpan.read(item);
    return coordinator;
  }

  Coordinator toRecord() {
    EmbeddedSpan when = EmbeddedSpan.known(span);
    return new Coordinator(
        id,
        partnerId,
        EmbeddedDate.read(when.from()),
        EmbeddedDate.read(when.until()),
        EmbeddedDate.read(when.asOf()));
  }
}
