package org.dialoguerelations.dataset;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.dialoguerelations.kernel.date.EmbeddedDate;
import org.hibernate.annotations.EmbeddedColumnNaming;

/**
 * The columns of when something was so: since when, until when, and, where only that is known, a
 * date on which a source shows it.
 *
 * @param from null when no source says so
 * @param until null when it lasts or no source says so
 * @param asOf null when no source gives such a date
 */
@Embeddable
public record EmbeddedSpan(
    @Embedded @EmbeddedColumnNaming("from_%s") EmbeddedDate from,
    @Embedded @EmbeddedColumnNaming("until_%s") EmbeddedDate until,
    @Embedded @EmbeddedColumnNaming("as_of_%s") EmbeddedDate asOf) {

  private static final EmbeddedSpan UNKNOWN = new EmbeddedSpan(null, null, null);

  /**
   * The span in these columns; nothing known for null, as which columns without any value are read.
   */
  public static EmbeddedSpan known(EmbeddedSpan columns) {
    return columns == null ? UNKNOWN : columns;
  }

  /** The keys {@code from}, {@code until} and {@code asOf} of an item. */
  public static EmbeddedSpan read(Fields item) {
    return new EmbeddedSpan(
        EmbeddedDate.of(item.date("from").orElse(null)),
        EmbeddedDate.of(item.date("until").orElse(null)),
        EmbeddedDate.of(item.date("asOf").orElse(null)));
  }
}
