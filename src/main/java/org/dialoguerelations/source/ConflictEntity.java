package org.dialoguerelations.source;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.hibernate.annotations.Immutable;

/** A row of {@link Conflict}. */
@Entity(name = "Conflict")
@Immutable
class ConflictEntity {

  // The key of an index.
  private static final int MAX_PROPERTY = 200;

  @Id long id;

  long ownerId;

  /** With the code of the record and the ordinal, a place that each import finds again. */
  String recordType;

  String recordCode;

  /** The place among the conflicts of the record, 0 for the first. */
  int ordinal;

  String property;
  String explanation;

  protected ConflictEntity() {}

  static ConflictEntity read(CitedFields item, RecordFields record, int ordinal) {
    ConflictEntity conflict = new ConflictEntity();
    conflict.id = item.key();
    conflict.ownerId = record.key();
    conflict.recordType = record.type();
    conflict.recordCode = record.code();
    conflict.ordinal = ordinal;
    conflict.property = item.required("property");
    conflict.explanation = item.required("explanation");
    if (conflict.property.length() > MAX_PROPERTY) {
      item.report("property", "has at most %d characters".formatted(MAX_PROPERTY));
    }
    return conflict;
  }
}
