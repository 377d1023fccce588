package org.dialoguerelations.dataset.revision;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A row of {@link DatasetCount}. */
@Entity(name = "DatasetCount")
@Immutable
class DatasetCountEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  long id;

  long revisionId;

  String type;
  int records;

  protected DatasetCountEntity() {}

  DatasetCountEntity(long revisionId, String type, int records) {
    this.revisionId = revisionId;
    this.type = type;
    this.records = records;
  }

  DatasetCount toRecord() {
    return new DatasetCount(type, records);
  }
}
