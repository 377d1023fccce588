package org.dialoguerelations.record;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** Something that citations can support. */
@Entity(name = "Subject")
@Immutable
class SubjectEntity {

  @Id long id;
  String type;

  protected SubjectEntity() {}

  SubjectEntity(long id, String type) {
    this.id = id;
    this.type = type;
  }
}
