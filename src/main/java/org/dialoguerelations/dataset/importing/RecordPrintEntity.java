package org.dialoguerelations.dataset.importing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** What a record was in the data set file, for comparison with another data set. */
@Entity(name = "RecordPrint")
@Immutable
class RecordPrintEntity {

  @Id long recordId;

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
