package org.dialoguerelations.source;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A place in a document that can be cited. */
@Entity(name = "Locator")
@Immutable
class LocatorEntity {

  @Id long id;

  long documentId;

  String code;
  String label;

  protected LocatorEntity() {}

  LocatorEntity(long id, long documentId, String code, String label) {
    this.id = id;
    this.documentId = documentId;
    this.code = code;
    this.label = label;
  }
}
