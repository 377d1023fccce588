package org.dialoguerelations.kernel.date;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A date as precisely as its source gives it, in EDTF (ISO 8601-2) levels 0 and 1. Years run from
 * 0001 to 9999, so that each bound fits a column of type DATE.
 *
 * @param edtf the text it was read from; two dates are equal when their texts are
 * @param from the first day it may lie on; {@link #FAR_PAST} when open
 * @param to the last day it may lie on; {@link #FAR_FUTURE} when open
 */
@Description(
    "A date as precisely as its source gives it: an EDTF text (ISO 8601-2, levels 0 and 1) with the days between which it must lie.")
public record PartialDate(
    @NonNull
        @Description(
            "The date in EDTF, e.g. 1973, 2004-07, 2013-12-14, 2012-04-25/2012-04-28, 1997-12~.")
        String edtf,
    @NonNull @Description("The precision of the date; INTERVAL when it has a start and an end.")
        DatePrecision precision,
    @Ignore LocalDate from,
    @Ignore LocalDate to,
    @Description("True when the source says about when (EDTF ~ or %).") boolean approximate,
    @Description("True when the source or its reading is doubtful (EDTF ? or %).")
        boolean uncertain)
    implements Comparable<PartialDate> {

  /** Lower bound of a date without one; sorts before every real day. */
  public static final LocalDate FAR_PAST = LocalDate.of(1, 1, 1);

  /** Upper bound of a date without one; sorts after every real day. */
  public static final LocalDate FAR_FUTURE = LocalDate.of(9999, 12, 31);

  private static final Comparator<PartialDate> ORDER =
      Comparator.comparing(PartialDate::from)
          .thenComparing(PartialDate::to)
          .thenComparing(PartialDate::edtf);

  public PartialDate {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("'" + edtf + "' ends before it starts");
    }
  }

  /**
   * Reads an EDTF text.
   *
   * @throws IllegalArgumentException with a message for the author of the text, when it is no EDTF
   *     of level 0 or 1
   */
  public static PartialDate parse(String text) {
    return Edtf.parse(text);
  }

  @Name("earliest")
  @Description("The first day on which it may lie; null when the start is open or unknown.")
  public @Nullable LocalDate getEarliest() {
    return from.equals(FAR_PAST) ? null : from;
  }

  @Name("latest")
  @Description("The last day on which it may lie; null when the end is open or unknown.")
  public @Nullable LocalDate getLatest() {
    return to.equals(FAR_FUTURE) ? null : to;
  }

  /** The start of an interval; empty when it is open, unknown, or this is no interval. */
  @Ignore
  public Optional<PartialDate> start() {
    return Edtf.start(this);
  }

  /** The end of an interval; empty when it is open, unknown, or this is no interval. */
  @Ignore
  public Optional<PartialDate> end() {
    return Edtf.end(this);
  }

  @Override
  public int compareTo(PartialDate other) {
    return ORDER.compare(this, other);
  }
}
