package org.dialoguerelations.source;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A place in a document that supports a subject, or one property of it. */
@Entity(name = "Citation")
@Immutable
class CitationEntity {

  @Id long id;

  long subjectId;

  /** The subject, or the record of which it is an item. */
  long recordId;

  long locatorId;

  @Nullable String property;

  protected CitationEntity() {}

  CitationEntity(
      long id, long subjectId, long recordId, long locatorId, @Nullable String property) {
    this.id = id;
    this.subjectId = subjectId;
    this.recordId = recordId;
    this.locatorId = locatorId;
    this.property = property;
  }
}
