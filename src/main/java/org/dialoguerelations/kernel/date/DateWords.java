package org.dialoguerelations.kernel.date;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes dates in English words, as precisely as their texts in EDTF. */
final class DateWords {

  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };
  private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};
  private static final int FIRST_SEASON = 21;
  private static final Pattern TIME = Pattern.compile("T(\\d{2}:\\d{2}):\\d{2}(.*)");
  private static final Pattern TWO_DAYS = Pattern.compile("(\\d{4}-\\d{2})-(\\d{2})/\\1-(\\d{2})");

  private DateWords() {}

  /**
   * @param edtf a date that was read, or an interval of such
   */
  static String of(String edtf) {
    int slash = edtf.indexOf('/');
    return slash < 0
        ? single(edtf)
        : interval(edtf, edtf.substring(0, slash), edtf.substring(slash + 1));
  }

  private static String interval(String edtf, String start, String end) {
    Matcher days = TWO_DAYS.matcher(edtf);
    if (days.matches()) {
      return number(days.group(2)) + " to " + number(days.group(3)) + " " + month(days.group(1));
    }
    if (isOpen(start)) {
      return "until " + single(end);
    }
    return isOpen(end) ? "since " + single(start) : single(start) + " to " + single(end);
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || end.equals("..");
  }

  private static String single(String edtf) {
    char last = edtf.charAt(edtf.length() - 1);
    String plain = "?~%".indexOf(last) < 0 ? edtf : edtf.substring(0, edtf.length() - 1);
    return (last == '~' || last == '%' ? "about " : "")
        + plain(plain)
        + (last == '?' || last == '%' ? " (uncertain)" : "");
  }

  private static String plain(String edtf) {
    int time = edtf.indexOf('T');
    if (time >= 0) {
      return plain(edtf.substring(0, time)) + time(edtf.substring(time));
    }
    String[] parts = edtf.split("-");
    if (parts.length == 1 || parts[1].equals("XX")) {
      return year(parts[0]);
    }
    String month = month(parts[0] + "-" + parts[1]);
    return parts.length == 2 || parts[2].equals("XX") ? month : number(parts[2]) + " " + month;
  }

  private static String year(String year) {
    if (year.endsWith("XX")) {
      return "between " + year.replace('X', '0') + " and " + year.replace('X', '9');
    }
    return year.endsWith("X") ? year.replace('X', '0') + "s" : number(year);
  }

  private static String month(String yearAndMonth) {
    int month = Integer.parseInt(yearAndMonth.substring(5));
    String name = month >= FIRST_SEASON ? SEASONS[month - FIRST_SEASON] : MONTHS[month - 1];
    return name + " " + number(yearAndMonth.substring(0, 4));
  }

  private static String time(String time) {
    Matcher parts = TIME.matcher(time);
    if (!parts.matches()) {
      throw new IllegalArgumentException(time);
    }
    String zone = parts.group(2).equals("Z") ? " UTC" : parts.group(2);
    return ", " + parts.group(1) + (zone.matches("[+-].*") ? " UTC" + zone : zone);
  }

  private static String number(String digits) {
    return String.format(Locale.ROOT, "%d", Integer.parseInt(digits));
  }
}
