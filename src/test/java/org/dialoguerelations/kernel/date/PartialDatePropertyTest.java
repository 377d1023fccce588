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
    assertThat(date.from()).isBeforeOrEqualTo(date.to());
    assertThat(date.from()).isAfterOrEqualTo(PartialDate.FAR_PAST);
    assertThat(date.to()).isBeforeOrEqualTo(PartialDate.FAR_FUTURE);
  }

  @Property
  void hasNullForTheBoundsOfTheCalendarOnly(@ForAll PartialDate date) {
    assertThat(date.getEarliest())
        .isEqualTo(date.from().equals(PartialDate.FAR_PAST) ? null : date.from());
    assertThat(date.getLatest())
        .isEqualTo(date.to().equals(PartialDate.FAR_FUTURE) ? null : date.to());
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
    if (date.precision() != DatePrecision.INTERVAL) {
      return;
    }
    assertThat(date.from())
        .isEqualTo(date.start().map(PartialDate::from).orElse(PartialDate.FAR_PAST));
    assertThat(date.to()).isEqualTo(date.end().map(PartialDate::to).orElse(PartialDate.FAR_FUTURE));
    assertThat(date.approximate())
        .isEqualTo(
            date.start().filter(PartialDate::approximate).isPresent()
                || date.end().filter(PartialDate::approximate).isPresent());
    assertThat(date.uncertain())
        .isEqualTo(
            date.start().filter(PartialDate::uncertain).isPresent()
                || date.end().filter(PartialDate::uncertain).isPresent());
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
    if (one.to().isBefore(two.from())) {
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
    if (date.precision() == DatePrecision.INTERVAL) {
      assertThat(period.start()).isEqualTo(date.start().orElse(null));
      assertThat(period.end()).isEqualTo(date.end().orElse(null));
    } else {
      assertThat(period.start()).isEqualTo(date);
      assertThat(period.end()).isEqualTo(date);
    }
  }

  @Property
  void columnsGiveTheDateBack(@ForAll PartialDate date) {
    EmbeddedDate columns = EmbeddedDate.of(date);
    assertThat(columns.earliest()).isEqualTo(date.from());
    assertThat(columns.latest()).isEqualTo(date.to());
    assertThat(EmbeddedDate.read(columns)).isEqualTo(date);
    assertThat(EmbeddedDate.readPeriod(columns)).isEqualTo(Period.of(date));
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
    assertThat(date.from()).isEqualTo(from);
    assertThat(date.to()).isEqualTo(to);
  }
}
