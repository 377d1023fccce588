package org.dialoguerelations.dataset.revision;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.regex.Pattern;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@link DatasetRevision}. */
@Entity(name = "DatasetRevision")
@Immutable
class DatasetRevisionEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  long id;

  @JdbcTypeCode(SqlTypes.CHAR)
  String hash;

  Instant importedAt;

  String origin;

  /** With commas between them. */
  String languages;

  DatasetRevision toRecord() {
    return new DatasetRevision(
        id,
        hash,
        importedAt,
        Pattern.compile(",").splitAsStream(languages).filter(tag -> !tag.isEmpty()).toList());
  }
}
