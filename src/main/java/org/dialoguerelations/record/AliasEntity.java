package org.dialoguerelations.record;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link Alias}. */
@Entity(name = "Alias")
@Immutable
class AliasEntity {

  @Id long id;

  long ownerId;

  String name;

  @Enumerated(EnumType.STRING)
  AliasKind kind;

  @Nullable String language;

  /** Another name. */
  static AliasEntity read(CitedFields item, long owner) {
    AliasEntity alias = new AliasEntity();
    alias.id = item.key();
    alias.ownerId = owner;
    alias.name = item.required("name");
    alias.kind = AliasKind.NAME;
    return alias;
  }

  /** Another name of any kind. */
  static AliasEntity readKind(CitedFields item, long owner) {
    AliasEntity alias = read(item, owner);
    item.one("kind", AliasKind.class).ifPresent(kind -> alias.kind = kind);
    return alias;
  }
}
