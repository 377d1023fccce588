package org.dialoguerelations.kernel.date;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A date as precisely as its source gives it, in EDTF (ISO 8601-2) levels 0 and 1. Years run from
 * 0001 to 9999, so that each bound fits a column of type DATE. Its components are its columns: the
 * bounds are those that filters and orders compare, and are never null.
 *
 * @param edtf the text it was read from; two dates are equal when their texts are
 * @param earliest the first day it may lie on; {@link #FAR_PAST} when open
 * @param latest the last day it may lie on; {@link #FAR_FUTURE} when open
 */
@Embeddable
@Description(
    "A date as precisely as its source gives it: an EDTF text (ISO 8601-2, levels 0 and 1) with the days between which it must lie.")
public record PartialDate(
    @NonNull
        @Description(
            "The date in EDTF, e.g. 1973, 2004-07, 2013-12-14, 2012-04-25/2012-04-28, 1997-12~.")
        String edtf,
    LocalDate earliest,
    LocalDate latest)
    implements Comparable<PartialDate> {

  /** Lower bound of a date without one; sorts before every real day. */
  public static final LocalDate FAR_PAST = LocalDate.of(1, 1, 1);

  /** Upper bound of a date without one; sorts after every real day. */
  public static final LocalDate FAR_FUTURE = LocalDate.of(9999, 12, 31);

  private static final Comparator<PartialDate> ORDER =
      Comparator.comparing(PartialDate::earliest)
          .thenComparing(PartialDate::latest)
          .thenComparing(PartialDate::edtf);

  public PartialDate {
    if (latest.isBefore(earliest)) {
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

  /**
   * The day by which rows with this date are ordered: the first on which it may lie, after all
   * others when it is unknown (null).
   */
  public static LocalDate sortDate(@Nullable PartialDate date) {
    return date == null ? FAR_FUTURE : date.earliest;
  }

  /**
   * The day by which rows with this date are ordered from the latest to the earliest: the last on
   * which it may lie, before all others when it is unknown (null).
   */
  public static LocalDate recentDate(@Nullable PartialDate date) {
    return date == null ? FAR_PAST : date.latest;
  }

  @NonNull
  @Description("The precision of the date; INTERVAL when it has a start and an end.")
  public DatePrecision getPrecision() {
    return Edtf.precision(this);
  }

  @NonNull
  @Description(
      "The date in English words, e.g. July 2004, 25 to 28 April 2012, about December 1997.")
  public String getText() {
    return DateWords.of(edtf);
  }

  @Name("earliest")
  @Description("The first day on which it may lie; null when the start is open or unknown.")
  public @Nullable LocalDate getEarliest() {
    return earliest.equals(FAR_PAST) ? null : earliest;
  }

  @Name("latest")
  @Description("The last day on which it may lie; null when the end is open or unknown.")
  public @Nullable LocalDate getLatest() {
    return latest.equals(FAR_FUTURE) ? null : latest;
  }

  @Description("True when the source says about when (EDTF ~ or %).")
  public boolean isApproximate() {
    return edtf.indexOf('~') >= 0 || edtf.indexOf('%') >= 0;
  }

  @Description("True when the source or its reading is doubtful (EDTF ? or %).")
  public boolean isUncertain() {
    return edtf.indexOf('?') >= 0 || edtf.indexOf('%') >= 0;
  }

  /** Whether it may lie on this day. */
  public boolean mayLieOn(LocalDate day) {
    return !day.isBefore(earliest) && !day.isAfter(latest);
  }

  /** Whether it lies before another, whatever the days; never when one of them is doubtful. */
  public boolean surelyPrecedes(PartialDate other) {
    return latest.isBefore(other.earliest)
        && Stream.of(this, other).noneMatch(date -> date.isApproximate() || date.isUncertain());
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
