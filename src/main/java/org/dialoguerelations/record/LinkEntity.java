package org.dialoguerelations.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A row of {@link Link}. */
@Entity(name = "Link")
@Table(name = "link")
@Immutable
class LinkEntity {

  @Id long id;

  @Column(name = "from_id")
  long fromId;

  @Enumerated(EnumType.STRING)
  LinkKind kind;

  @Column(name = "to_id")
  long toId;

  protected LinkEntity() {}

  LinkEntity(long id, long fromId, LinkKind kind, long toId) {
    this.id = id;
    this.fromId = fromId;
    this.kind = kind;
    this.toId = toId;
  }
}
