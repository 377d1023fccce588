package org.dialoguerelations.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.hibernate.annotations.Immutable;

/** A row of {@link Identifier}. */
@Entity(name = "Identifier")
@Immutable
class IdentifierEntity {

  @Id long id;

  long ownerId;

  @Enumerated(EnumType.STRING)
  IdentifierScheme scheme;

  @Column(name = "identifier")
  String value;

  static IdentifierEntity read(CitedFields item, long owner) {
    IdentifierEntity identifier = new IdentifierEntity();
    identifier.id = item.key();
    identifier.ownerId = owner;
    identifier.value = item.required("value");
    item.requiredOne("scheme", IdentifierScheme.class)
        .ifPresent(
            scheme -> {
              identifier.scheme = scheme;
              if (item.has("value") && !scheme.has(identifier.value)) {
                item.report("value", "is no identifier of " + scheme);
              }
            });
    return identifier;
  }
}
