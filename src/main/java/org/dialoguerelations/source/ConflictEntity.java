package org.dialoguerelations.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A row of {@link Conflict}. */
@Entity(name = "Conflict")
@Table(name = "conflict")
@Immutable
class ConflictEntity {

  @Id long id;

  @Column(name = "owner_id")
  long ownerId;

  String property;
  String explanation;

  protected ConflictEntity() {}

  ConflictEntity(long id, long ownerId, String property, String explanation) {
    this.id = id;
    this.ownerId = ownerId;
    this.property = property;
    this.explanation = explanation;
  }

  Conflict toRecord() {
    return new Conflict(id, ownerId, property, explanation);
  }
}
