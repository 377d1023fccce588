package org.dialoguerelations.kernel.date;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Texts in EDTF level 0 and 1, of every form and all over the calendar. */
class EdtfDates extends DomainContextBase {

  static final LocalDate FIRST = PartialDate.FAR_PAST;
  static final LocalDate LAST = PartialDate.FAR_FUTURE;

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(FIRST.toEpochDay(), LAST.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<YearMonth> months() {
    return days().map(YearMonth::from);
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    return Arbitraries.oneOf(marked(), times(), intervals()).map(PartialDate::parse);
  }

  /** Dates that may be a part of an interval. */
  private Arbitrary<String> marked() {
    Arbitrary<String> plain =
        Combinators.combine(days(), Arbitraries.integers().between(0, 8)).as(EdtfDates::written);
    return Combinators.combine(plain, Arbitraries.of("", "?", "~", "%")).as(String::concat);
  }

  private static String written(LocalDate day, int form) {
    String text = day.toString();
    String year = text.substring(0, 4);
    return switch (form) {
      case 0, 1 -> text;
      case 2 -> text.substring(0, 7);
      case 3 -> year;
      case 4 -> year + "-" + (21 + day.getDayOfYear() % 4);
      case 5 -> year + "-XX";
      case 6 -> year + "-XX-XX";
      case 7 -> text.substring(0, 7) + "-XX";
      // The first decade and century begin with the year 0000, which cannot be kept.
      default ->
          day.getYear() < 100
              ? year
              : year.substring(0, 2 + day.getYear() % 2) + "XX".substring(day.getYear() % 2);
    };
  }

  private Arbitrary<String> times() {
    Arbitrary<String> zones = Arbitraries.of("", "Z", "+08", "-03:30", "+18:00");
    return Combinators.combine(days(), Arbitraries.integers().between(0, 86_399), zones)
        .as(
            (day, second, zone) ->
                "%sT%02d:%02d:%02d%s"
                    .formatted(day, second / 3600, second / 60 % 60, second % 60, zone));
  }

  private Arbitrary<String> intervals() {
    Arbitrary<String> closed =
        Combinators.combine(marked(), marked())
            .as(
                (one, other) ->
                    PartialDate.parse(one).earliest().isAfter(PartialDate.parse(other).latest())
                        ? other + "/" + one
                        : one + "/" + other);
    Arbitrary<String> open = Arbitraries.of("", "..");
    return Arbitraries.oneOf(
        closed,
        Combinators.combine(marked(), open).as((start, end) -> start + "/" + end),
        Combinators.combine(open, marked()).as((start, end) -> start + "/" + end));
  }
}
