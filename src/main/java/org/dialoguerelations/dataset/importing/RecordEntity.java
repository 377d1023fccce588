package org.dialoguerelations.dataset.importing;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** A row of a record, with what each has. */
@MappedSuperclass
public abstract class RecordEntity {

  public @Id long id;
  public String code;
}
