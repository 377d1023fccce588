package org.dialoguerelations.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.dialoguerelations.kernel.date.DatePrecision;
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

  /** How precisely it gives the date that it supports. */
  @Enumerated(EnumType.STRING)
  @Column(name = "date_precision")
  @Nullable DatePrecision precision;

  protected CitationEntity() {}

  CitationEntity(
      long id,
      long subjectId,
      long recordId,
      long locatorId,
      @Nullable String property,
      @Nullable DatePrecision precision) {
    this.id = id;
    this.subjectId = subjectId;
    this.recordId = recordId;
    this.locatorId = locatorId;
    this.property = property;
    this.precision = precision;
  }
}
