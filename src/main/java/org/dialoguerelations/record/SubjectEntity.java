package org.dialoguerelations.record;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Something that citations can support. */
@Entity(name = "Subject")
@Table(name = "subject")
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
