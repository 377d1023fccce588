package org.dialoguerelations.dataset.revision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A row of {@link RecordChange}. */
@Entity(name = "RecordChange")
@Immutable
class RecordChangeEntity {

  @Id long id;

  long revisionId;

  /** Counts down from one revision to the next. */
  int recency;

  String recordType;
  String code;

  @Enumerated(EnumType.STRING)
  ChangeKind kind;

  String keyNames;

  protected RecordChangeEntity() {}

  /**
   * @param number of the change in its revision
   */
  RecordChangeEntity(
      RevisionEntity revision, int number, ChangeKind kind, String type, String code, String keys) {
    // Not made by the database, which would take them one by one.
    this.id = (revision.id << Integer.SIZE) + number;
    this.revisionId = revision.id;
    this.recency = -Math.toIntExact(revision.id);
    this.kind = kind;
    this.recordType = type;
    this.code = code;
    this.keyNames = keys;
  }
}
