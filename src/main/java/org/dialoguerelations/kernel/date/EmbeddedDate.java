package org.dialoguerelations.kernel.date;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a {@link PartialDate}: its text, and the bounds that filters and orders use. Open
 * bounds are stored as {@link PartialDate#FAR_PAST} and {@link PartialDate#FAR_FUTURE}, so that no
 * comparison meets a null.
 */
@Embeddable
public record EmbeddedDate(String edtf, LocalDate earliest, LocalDate latest) {

  /** The columns of a date; null for null, which is how an unknown date is stored. */
  public static @Nullable EmbeddedDate of(@Nullable PartialDate date) {
    return date == null ? null : new EmbeddedDate(date.edtf(), date.from(), date.to());
  }

  /** The date in these columns; null for null. */
  public static @Nullable PartialDate read(@Nullable EmbeddedDate columns) {
    return columns == null ? null : PartialDate.parse(columns.edtf());
  }

  /**
   * The day by which rows with this date are ordered: the first on which it may lie, after all
   * others when it is unknown.
   */
  public static LocalDate sortDate(@Nullable EmbeddedDate columns) {
    return columns == null ? PartialDate.FAR_FUTURE : columns.earliest();
  }

  /**
   * The day by which rows with this date are ordered from the latest to the earliest: the last on
   * which it may lie, before all others when it is unknown.
   */
  public static LocalDate recentDate(@Nullable EmbeddedDate columns) {
    return columns == null ? PartialDate.FAR_PAST : columns.latest();
  }

  /** The period in these columns; null for null. */
  public static @Nullable Period readPeriod(@Nullable EmbeddedDate columns) {
    return columns == null ? null : Period.of(PartialDate.parse(columns.edtf()));
  }
}
