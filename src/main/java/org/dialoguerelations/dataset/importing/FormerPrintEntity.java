package org.dialoguerelations.dataset.importing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** What a record was before the import that is going on. */
@Entity(name = "FormerPrint")
@Immutable
class FormerPrintEntity {

  @Id String code;
  String type;
  byte[] prints;

  protected FormerPrintEntity() {}
}
