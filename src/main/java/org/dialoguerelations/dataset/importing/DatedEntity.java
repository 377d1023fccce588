package org.dialoguerelations.dataset.importing;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import org.dialoguerelations.kernel.date.PartialDate;
import org.jspecify.annotations.Nullable;

/** A row of a record with a name and a date, by which lists are ordered, to and fro. */
@MappedSuperclass
public abstract class DatedEntity extends NamedEntity {

  public LocalDate sortDate;
  public LocalDate recentDate;

  /** Says how lists order it; null when it has no date. */
  public void orderBy(String name, @Nullable PartialDate date) {
    orderBy(name);
    sortDate = PartialDate.sortDate(date);
    recentDate = PartialDate.recentDate(date);
  }
}
