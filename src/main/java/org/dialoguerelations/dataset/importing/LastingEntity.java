package org.dialoguerelations.dataset.importing;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import org.dialoguerelations.kernel.date.PartialDate;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A row of what was so for some time. */
@MappedSuperclass
public abstract class LastingEntity {

  @Embedded
  @EmbeddedColumnNaming("from_%s")
  protected PartialDate from;

  @Embedded
  @EmbeddedColumnNaming("until_%s")
  protected PartialDate until;

  /** A date on which a source shows it, where only that is known. */
  @Embedded
  @EmbeddedColumnNaming("as_of_%s")
  protected PartialDate asOf;

  /** Since when; null when no source says so. */
  public PartialDate from() {
    return from;
  }

  /** Until when; null when it lasts or no source says so. */
  public PartialDate until() {
    return until;
  }

  /** Reads the keys {@code from}, {@code until} and {@code asOf} of an item. */
  protected void readSpan(Fields item) {
    from = item.date("from").orElse(null);
    until = item.date("until").orElse(null);
    asOf = item.date("asOf").orElse(null);
  }
}
