package org.dialoguerelations.bench.world;

import java.time.LocalDate;

/** Dates as documents give them: mostly a day, often less. */
final class Dates {

  private static final LocalDate FIRST = LocalDate.of(1946, 1, 1);
  private static final int DAYS = 29_200;

  private Dates() {}

  /** A day from 1946 to 2025; later ones are more frequent. */
  static LocalDate day(Chance chance) {
    return FIRST.plusDays(DAYS - 1 - chance.skewed(DAYS));
  }

  /** A date as a document may give it. */
  static String written(Chance chance, LocalDate day) {
    String year = String.valueOf(day.getYear());
    String month = day.toString().substring(0, 7);
    int kind = chance.below(100);
    if (kind < 70) {
      return day.toString();
    }
    if (kind < 82) {
      return month;
    }
    if (kind < 90) {
      return year;
    }
    return switch (kind) {
      case 90, 91 -> month + "~";
      case 92 -> year + "~";
      case 93 -> year + "?";
      case 94 -> month + "%";
      case 95 -> year.substring(0, 3) + "X";
      case 96 -> year + "-XX";
      case 97 -> year + "-" + chance.between(21, 24);
      default -> day + "/" + day.plusDays(chance.between(1, 4));
    };
  }

  /** A period as a document may give it; some have no end, or no start. */
  static String period(Chance chance, LocalDate start) {
    int end = start.getYear() + chance.between(1, 8);
    return switch (chance.below(10)) {
      case 0 -> start.getYear() + "/..";
      case 1 -> "../" + end;
      case 2 -> start + "/" + start.plusYears(chance.between(1, 5)).minusDays(1);
      default -> start.getYear() + "/" + end;
    };
  }
}
