package org.dialoguerelations.dataset.revision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@link DatasetRevision}. */
@Entity(name = "DatasetRevision")
@Table(name = "dataset_revision")
@Immutable
class DatasetRevisionEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  long id;

  @JdbcTypeCode(SqlTypes.CHAR)
  String hash;

  @Column(name = "imported_at")
  Instant importedAt;

  String origin;

  DatasetRevision toRecord() {
    return new DatasetRevision(id, hash, importedAt);
  }
}
