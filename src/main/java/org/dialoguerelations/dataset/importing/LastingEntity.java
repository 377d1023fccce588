package org.dialoguerelations.dataset.importing;

import jakarta.persistence.MappedSuperclass;
import org.dialoguerelations.kernel.date.PartialDate;
import org.jspecify.annotations.Nullable;

/** A row of what was so for some time. */
@MappedSuperclass
public abstract class LastingEntity {

  protected @Nullable PartialDate from;

  protected @Nullable PartialDate until;

  /** A date on which a source shows it, where only that is known. */
  protected @Nullable PartialDate asOf;

  /** Since when; null when no source says so. */
  public @Nullable PartialDate from() {
    return from;
  }

  /** Until when; null when it lasts or no source says so. */
  public @Nullable PartialDate until() {
    return until;
  }

  /** Reads the keys {@code from}, {@code until} and {@code asOf} of an item. */
  protected void readSpan(CitedFields item) {
    from = item.date("from").orElse(null);
    until = item.date("until").orElse(null);
    asOf = item.date("asOf").orElse(null);
    item.doubtSpan("from", "until");
  }
}
