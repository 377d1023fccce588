package org.dialoguerelations.kernel.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grammar of the Extended Date/Time Format, levels 0 and 1, within the years 0001 to 9999.
 * Years with a sign or a leading Y are EDTF too, but lie outside what a database column of type
 * DATE holds; they are refused with that reason.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">EDTF specification, Library of
 *     Congress</a>
 */
final class Edtf {

  private static final int MAX_LENGTH = 64;
  private static final Pattern DATE =
      Pattern.compile(
          "(?<year>\\d{4}|\\d{3}X|\\d{2}XX)(?:-(?<month>\\d{2}|XX)(?:-(?<day>\\d{2}|XX))?)?[?~%]?");
  private static final Pattern TIME =
      Pattern.compile(
          "(?<date>\\d{4}-\\d{2}-\\d{2})T(?<time>\\d{2}:\\d{2}:\\d{2})(?<zone>Z|[+-]\\d{2}(?::\\d{2})?)?");
  private static final Pattern FAR_YEAR = Pattern.compile("(?:Y-?|-)\\d.*");

  private Edtf() {}

  static PartialDate parse(String text) {
    if (text == null || text.isEmpty() || text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "a date must have between 1 and " + MAX_LENGTH + " characters");
    }
    int slash = text.indexOf('/');
    try {
      return slash < 0 ? single(text) : interval(text, slash);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'" + text + "' is not in the calendar", e);
    }
  }

  static Optional<PartialDate> start(PartialDate date) {
    return part(date.edtf(), 0, date.edtf().indexOf('/'));
  }

  static Optional<PartialDate> end(PartialDate date) {
    int slash = date.edtf().indexOf('/');
    return slash < 0 ? Optional.empty() : part(date.edtf(), slash + 1, date.edtf().length());
  }

  private static Optional<PartialDate> part(String text, int begin, int end) {
    return end <= begin || isOpen(text.substring(begin, end))
        ? Optional.empty()
        : Optional.of(single(text.substring(begin, end)));
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || end.equals("..");
  }

  /** How much of the date its text gives, as far as its bounds do not tell already. */
  static DatePrecision precision(PartialDate date) {
    String text = date.edtf();
    if (text.indexOf('/') >= 0) {
      return DatePrecision.INTERVAL;
    }
    if (text.indexOf('T') >= 0) {
      return DatePrecision.TIME;
    }
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    return switch (last.getYear() - first.getYear()) {
      case 99 -> DatePrecision.CENTURY;
      case 9 -> DatePrecision.DECADE;
      default -> {
        if (first.equals(last)) {
          yield DatePrecision.DAY;
        }
        if (first.getMonth() == last.getMonth()) {
          yield DatePrecision.MONTH;
        }
        // A whole year has a number behind it only as a season: 2001-21.
        yield text.startsWith("-2", 4) ? DatePrecision.SEASON : DatePrecision.YEAR;
      }
    };
  }

  private static PartialDate interval(String text, int slash) {
    String start = text.substring(0, slash);
    String end = text.substring(slash + 1);
    if (isOpen(start) && isOpen(end)) {
      throw new IllegalArgumentException("'" + text + "' is an interval without any date");
    }
    if (start.contains("T") || end.contains("T")) {
      throw new IllegalArgumentException("'" + text + "': an interval has days, not times");
    }
    return new PartialDate(
        text,
        part(text, 0, slash).map(PartialDate::earliest).orElse(PartialDate.FAR_PAST),
        part(text, slash + 1, text.length())
            .map(PartialDate::latest)
            .orElse(PartialDate.FAR_FUTURE));
  }

  private static PartialDate single(String text) {
    Matcher date = DATE.matcher(text);
    if (date.matches()) {
      return date(text, date);
    }
    Matcher time = TIME.matcher(text);
    if (time.matches()) {
      LocalDate day = LocalDate.parse(time.group("date"));
      LocalTime.parse(time.group("time"));
      if (time.group("zone") != null) {
        ZoneOffset.of(time.group("zone"));
      }
      return new PartialDate(text, inRange(text, day), day);
    }
    if (FAR_YEAR.matcher(text).matches()) {
      throw new IllegalArgumentException("'" + text + "': only years 0001 to 9999 can be kept");
    }
    if (text.matches(".+\\.\\..+")) {
      throw new IllegalArgumentException(
          "'" + text + "': EDTF writes / between the ends of an interval, as in 2011/2015");
    }
    throw new IllegalArgumentException(
        "'"
            + text
            + "' is not a date in EDTF level 0 or 1, such as 1973, 2004-07, 2013-12-14 or 2011/2015");
  }

  private static PartialDate date(String text, Matcher parts) {
    String year = parts.group("year");
    String month = parts.group("month");
    String day = parts.group("day");
    if (year.endsWith("X")) {
      require(text, month == null, "a year with X has no month");
      LocalDate from = LocalDate.of(Integer.parseInt(year.replace('X', '0')), 1, 1);
      LocalDate to = LocalDate.of(Integer.parseInt(year.replace('X', '9')), 12, 31);
      return new PartialDate(text, inRange(text, from), to);
    }
    int y = Integer.parseInt(year);
    LocalDate firstOfYear = inRange(text, LocalDate.of(y, 1, 1));
    LocalDate lastOfYear = LocalDate.of(y, 12, 31);
    if (month == null || month.equals("XX")) {
      require(text, day == null || day.equals("XX"), "a day needs a month");
      return new PartialDate(text, firstOfYear, lastOfYear);
    }
    int m = Integer.parseInt(month);
    if (m >= 21 && m <= 24) {
      // EDTF ties no months to a season, since they differ by hemisphere: only the year is sure.
      require(text, day == null, "a season has no day");
      return new PartialDate(text, firstOfYear, lastOfYear);
    }
    YearMonth yearMonth = YearMonth.of(y, m);
    if (day == null || day.equals("XX")) {
      return new PartialDate(text, yearMonth.atDay(1), yearMonth.atEndOfMonth());
    }
    LocalDate exact = LocalDate.of(y, m, Integer.parseInt(day));
    return new PartialDate(text, exact, exact);
  }

  private static LocalDate inRange(String text, LocalDate date) {
    require(text, date.getYear() >= 1, "only years 0001 to 9999 can be kept");
    return date;
  }

  private static void require(String text, boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException("'" + text + "': " + message);
    }
  }
}
