package org.dialoguerelations.partner.relation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.dataset.importing.LastingEntity;
import org.hibernate.annotations.Immutable;

/** A row of {@link Coordinator}. */
@Entity(name = "Coordinator")
@Immutable
class CoordinatorEntity extends LastingEntity {

  @Id long id;

  long relationId;

  long partnerId;

  static CoordinatorEntity read(CitedFields item, long relation) {
    CoordinatorEntity coordinator = new CoordinatorEntity();
    coordinator.id = item.key();
    coordinator.relationId = relation;
    item.demand("partner");
    coordinator.partnerId = item.reference("partner", "Partner").orElse(0L);
    coordinator.readSpan(item);
    return coordinator;
  }
}
