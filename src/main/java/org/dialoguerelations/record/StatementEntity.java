package org.dialoguerelations.record;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A row of {@link Topic}, {@link Objective} or {@link Note}. */
@Entity(name = "Statement")
@Immutable
class StatementEntity {

  enum StatementKind {
    TOPIC,
    OBJECTIVE,
    NOTE
  }

  @Id long id;

  long ownerId;

  @Enumerated(EnumType.STRING)
  StatementKind kind;

  String text;

  protected StatementEntity() {}

  StatementEntity(long id, long ownerId, StatementKind kind, String text) {
    this.id = id;
    this.ownerId = ownerId;
    this.kind = kind;
    this.text = text;
  }
}
