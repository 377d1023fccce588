package org.dialoguerelations.dataset.importing;

import jakarta.persistence.MappedSuperclass;
import org.dialoguerelations.platform.page.SortName;

/** A row of a record with a name, by which lists are ordered. */
@MappedSuperclass
public abstract class NamedEntity extends RecordEntity {

  public String sortName;

  /** Says how lists order it. */
  protected void orderBy(String name) {
    sortName = SortName.of(name);
  }
}
