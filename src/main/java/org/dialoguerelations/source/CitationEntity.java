package org.dialoguerelations.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A place in a document that supports a subject, or one property of it. */
@Entity(name = "Citation")
@Table(name = "citation")
@Immutable
class CitationEntity {

  @Id long id;

  @Column(name = "subject_id")
  long subjectId;

  /** The subject, or the record of which it is an item. */
  @Column(name = "record_id")
  long recordId;

  @Column(name = "locator_id")
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
