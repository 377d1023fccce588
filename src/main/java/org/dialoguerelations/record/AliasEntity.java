package org.dialoguerelations.record;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A row of {@link Alias}. */
@Entity(name = "Alias")
@Immutable
class AliasEntity {

  @Id long id;

  long ownerId;

  String name;

  @Enumerated(EnumType.STRING)
  AliasKind kind;

  protected AliasEntity() {}

  AliasEntity(long id, long ownerId, String name, AliasKind kind) {
    this.id = id;
    this.ownerId = ownerId;
    this.name = name;
    this.kind = kind;
  }
}
