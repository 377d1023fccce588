package org.dialoguerelations.record;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A row of {@link Link}. */
@Entity(name = "Link")
@Immutable
class LinkEntity {

  @Id long id;

  long fromId;

  @Enumerated(EnumType.STRING)
  LinkKind kind;

  long toId;

  protected LinkEntity() {}

  LinkEntity(long id, long fromId, LinkKind kind, long toId) {
    this.id = id;
    this.fromId = fromId;
    this.kind = kind;
    this.toId = toId;
  }
}
