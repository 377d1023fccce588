package org.dialoguerelations.dataset.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What a record was in the data set file, for comparison with another data set. */
@Entity(name = "RecordPrint")
@Table(name = "record_print")
@Immutable
class RecordPrintEntity {

  @Id
  @Column(name = "record_id")
  long recordId;

  String code;
  String type;
  byte[] prints;

  protected RecordPrintEntity() {}

  RecordPrintEntity(long recordId, String code, String type, byte[] prints) {
    this.recordId = recordId;
    this.code = code;
    this.type = type;
    this.prints = prints;
  }

  RecordPrint toRecord() {
    return new RecordPrint(code, type, prints);
  }
}
