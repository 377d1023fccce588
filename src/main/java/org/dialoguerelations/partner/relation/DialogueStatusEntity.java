package org.dialoguerelations.partner.relation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.dataset.importing.LastingEntity;
import org.hibernate.annotations.Immutable;

/** A row of {@link DialogueStatus}. */
@Entity(name = "DialogueStatus")
@Immutable
class DialogueStatusEntity extends LastingEntity {

  @Id long id;

  long relationId;

  @Enumerated(EnumType.STRING)
  DialogueStatusKind kind;

  static DialogueStatusEntity read(CitedFields item, long relation) {
    DialogueStatusEntity status = new DialogueStatusEntity();
    status.id = item.key();
    status.relationId = relation;
    item.requiredOne("kind", DialogueStatusKind.class).ifPresent(v -> status.kind = v);
    status.readSpan(item);
    return status;
  }
}
