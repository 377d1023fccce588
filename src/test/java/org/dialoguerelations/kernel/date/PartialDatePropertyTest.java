package org.dialoguerelations.kernel.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for every date. */
@Domain(EdtfDates.class)
@Domain(DomainContext.Global.class)
class PartialDatePropertyTest {

  @Property
  void isReadBackFromItsText(@ForAll PartialDate date) {
    assertThat(PartialDate.parse(date.edtf())).isEqualTo(date);
  }

  @Property
  void neverEndsBeforeItStarts(@ForAll PartialDate date) {
    assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
    assertThat(date.earliest()).isAfterOrEqualTo(PartialDate.FAR_PAST);
    assertThat(date.latest()).isBeforeOrEqualTo(PartialDate.FAR_FUTURE);
  }

  @Property
  void hasNullForTheBoundsOfTheCalendarOnly(@ForAll PartialDate date) {
    assertThat(date.getEarliest())
        .isEqualTo(date.earliest().equals(PartialDate.FAR_PAST) ? null : date.earliest());
    assertThat(date.getLatest())
        .isEqualTo(date.latest().equals(PartialDate.FAR_FUTURE) ? null : date.latest());
  }

  @Property
  void dayIsThatDay(@ForAll LocalDate day) {
    assertBounds(day.toString(), day, day);
  }

  @Property
  void monthHasExactlyItsDays(@ForAll YearMonth month) {
    assertBounds(month.toString(), month.atDay(1), month.atEndOfMonth());
    assertBounds(month + "-XX", month.atDay(1), month.atEndOfMonth());
  }

  @Property
  void yearHasExactlyItsDays(@ForAll LocalDate day) {
    Year year = Year.from(day);
    String text = day.toString().substring(0, 4);
    assertBounds(text, year.atDay(1), year.atDay(year.length()));
    assertBounds(text + "-XX", year.atDay(1), year.atDay(year.length()));
  }

  @Property
  void intervalHasTheBoundsAndDoubtsOfItsParts(@ForAll PartialDate date) {
    if (date.getPrecision() != DatePrecision.INTERVAL) {
      return;
    }
    assertThat(date.earliest())
        .isEqualTo(date.start().map(PartialDate::earliest).orElse(PartialDate.FAR_PAST));
    assertThat(date.latest())
        .isEqualTo(date.end().map(PartialDate::latest).orElse(PartialDate.FAR_FUTURE));
    assertThat(date.isApproximate())
        .isEqualTo(
            date.start().filter(PartialDate::isApproximate).isPresent()
                || date.end().filter(PartialDate::isApproximate).isPresent());
    assertThat(date.isUncertain())
        .isEqualTo(
            date.start().filter(PartialDate::isUncertain).isPresent()
                || date.end().filter(PartialDate::isUncertain).isPresent());
  }

  @Property
  void orderIsTotalAndFitsEquality(
      @ForAll PartialDate one, @ForAll PartialDate two, @ForAll PartialDate three) {
    assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
    assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
    if (one.compareTo(two) <= 0 && two.compareTo(three) <= 0) {
      assertThat(one.compareTo(three)).isNotPositive();
    }
  }

  @Property
  void oneThatEndsBeforeAnotherStartsSortsFirst(@ForAll PartialDate one, @ForAll PartialDate two) {
    if (one.latest().isBefore(two.earliest())) {
      assertThat(one).isLessThan(two);
    }
  }

  @Property(tries = 5000)
  void textIsADateOrRefused(@ForAll("texts") String text) {
    PartialDate date;
    try {
      date = PartialDate.parse(text);
    } catch (IllegalArgumentException e) {
      assertThat(e.getMessage()).isNotBlank();
      return;
    }
    assertThat(date.edtf()).isEqualTo(text);
  }

  @Property
  void periodHasTheSameText(@ForAll PartialDate date) {
    Period period = Period.of(date);
    assertThat(period.edtf()).isEqualTo(date.edtf());
    if (date.getPrecision() == DatePrecision.INTERVAL) {
      assertThat(period.getStart()).isEqualTo(date.start().orElse(null));
      assertThat(period.getEnd()).isEqualTo(date.end().orElse(null));
    } else {
      assertThat(period.getStart()).isEqualTo(date);
      assertThat(period.getEnd()).isEqualTo(date);
    }
  }

  @Property
  void periodIsTheSameDate(@ForAll PartialDate date) {
    assertThat(Period.date(Period.of(date))).isEqualTo(date);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(80),
        Arbitraries.strings().withChars("0123456789-/.X?~%TZ:+Y").ofMaxLength(30),
        Arbitraries.strings().withChars("0129-X/").ofMinLength(4).ofMaxLength(21));
  }

  private static void assertBounds(String text, LocalDate from, LocalDate to) {
    PartialDate date = PartialDate.parse(text);
    assertThat(date.earliest()).isEqualTo(from);
    assertThat(date.latest()).isEqualTo(to);
  }
}
