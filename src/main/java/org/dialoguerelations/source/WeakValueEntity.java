package org.dialoguerelations.source;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.dialoguerelations.dataset.importing.Support;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link WeakValue}. */
@Entity(name = "WeakValue")
@Immutable
class WeakValueEntity {

  @Id long id;

  long recordId;

  /** With the code of the record and the property, a place that each import finds again. */
  String recordType;

  String recordCode;

  long subjectId;

  @Nullable String cited;

  String property;

  @Enumerated(EnumType.STRING)
  DocumentAuthority authority;

  protected WeakValueEntity() {}

  WeakValueEntity(long id, Support support, DocumentAuthority authority) {
    this.id = id;
    this.recordId = support.record().key();
    this.recordType = support.record().type();
    this.recordCode = support.record().code();
    this.subjectId = support.subject();
    this.cited = support.property().orElse(null);
    this.property = support.path();
    this.authority = authority;
  }
}
