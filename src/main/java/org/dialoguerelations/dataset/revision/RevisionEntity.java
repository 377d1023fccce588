package org.dialoguerelations.dataset.revision;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@link Revision}. */
@Entity(name = "Revision")
class RevisionEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  long id;

  @JdbcTypeCode(SqlTypes.CHAR)
  String hash;

  Instant importedAt;
  int added;
  int changed;
  int removed;

  protected RevisionEntity() {}

  RevisionEntity(String hash, Instant importedAt) {
    this.hash = hash;
    this.importedAt = importedAt;
  }
}
