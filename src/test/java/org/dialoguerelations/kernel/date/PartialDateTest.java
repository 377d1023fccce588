package org.dialoguerelations.kernel.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each form of EDTF level 0 and 1, one by one. */
class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    // level 0
    "1973,                      YEAR,    1973-01-01, 1973-12-31",
    "0001,                      YEAR,    ,           0001-12-31",
    "9999,                      YEAR,    9999-01-01, ",
    "2004-07,                   MONTH,   2004-07-01, 2004-07-31",
    "2004-02,                   MONTH,   2004-02-01, 2004-02-29",
    "2100-02,                   MONTH,   2100-02-01, 2100-02-28",
    "2013-12-14,                DAY,     2013-12-14, 2013-12-14",
    "2004-02-29,                DAY,     2004-02-29, 2004-02-29",
    "2025-10-26T16:10:00,       TIME,    2025-10-26, 2025-10-26",
    "2025-10-26T16:10:00Z,      TIME,    2025-10-26, 2025-10-26",
    "2025-10-26T16:10:00+08,    TIME,    2025-10-26, 2025-10-26",
    "2025-10-26T16:10:00-03:30, TIME,    2025-10-26, 2025-10-26",
    "2011/2015,                 INTERVAL, 2011-01-01, 2015-12-31",
    "2004-06/2006-08,           INTERVAL, 2004-06-01, 2006-08-31",
    "2012-04-25/2012-04-28,     INTERVAL, 2012-04-25, 2012-04-28",
    "2004-02-01/2005,           INTERVAL, 2004-02-01, 2005-12-31",
    "2005/2006-02,              INTERVAL, 2005-01-01, 2006-02-28",
    // level 1
    "2001-21,                   SEASON,  2001-01-01, 2001-12-31",
    "2001-24,                   SEASON,  2001-01-01, 2001-12-31",
    "201X,                      DECADE,  2010-01-01, 2019-12-31",
    "20XX,                      CENTURY, 2000-01-01, 2099-12-31",
    "2004-XX,                   YEAR,    2004-01-01, 2004-12-31",
    "2004-XX-XX,                YEAR,    2004-01-01, 2004-12-31",
    "2004-02-XX,                MONTH,   2004-02-01, 2004-02-29",
    "2009/..,                   INTERVAL, 2009-01-01, ",
    "2009-03-05/..,             INTERVAL, 2009-03-05, ",
    "2009/,                     INTERVAL, 2009-01-01, ",
    "../2010,                   INTERVAL, ,           2010-12-31",
    "/2010-03,                  INTERVAL, ,           2010-03-31",
    "2004-06-XX/2004-07-03,     INTERVAL, 2004-06-01, 2004-07-03",
    "2001-21/2001-23,           INTERVAL, 2001-01-01, 2001-12-31",
    "199X/2004,                 INTERVAL, 1990-01-01, 2004-12-31"
  })
  void readsWhatIsSure(String edtf, DatePrecision precision, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.parse(edtf);

    assertThat(date.edtf()).isEqualTo(edtf);
    assertThat(date.getPrecision()).isEqualTo(precision);
    assertThat(date.getEarliest()).isEqualTo(earliest);
    assertThat(date.getLatest()).isEqualTo(latest);
    assertThat(date.isApproximate()).isFalse();
    assertThat(date.isUncertain()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "1984?,            YEAR,     1984-01-01, 1984-12-31, false, true",
    "1997-12~,         MONTH,    1997-12-01, 1997-12-31, true,  false",
    "2004-06-11%,      DAY,      2004-06-11, 2004-06-11, true,  true",
    "2001-22~,         SEASON,   2001-01-01, 2001-12-31, true,  false",
    "201X?,            DECADE,   2010-01-01, 2019-12-31, false, true",
    "19XX%,            CENTURY,  1900-01-01, 1999-12-31, true,  true",
    "2004-XX~,         YEAR,     2004-01-01, 2004-12-31, true,  false",
    "1984~/2004-06,    INTERVAL, 1984-01-01, 2004-06-30, true,  false",
    "1984/2004-06~,    INTERVAL, 1984-01-01, 2004-06-30, true,  false",
    "1984?/2004,       INTERVAL, 1984-01-01, 2004-12-31, false, true",
    "1984/2004?,       INTERVAL, 1984-01-01, 2004-12-31, false, true",
    "1984?/2004%,      INTERVAL, 1984-01-01, 2004-12-31, true,  true",
    "../2004-06-01~,   INTERVAL, ,           2004-06-01, true,  false"
  })
  void readsWhatIsDoubtful(
      String edtf,
      DatePrecision precision,
      LocalDate earliest,
      LocalDate latest,
      boolean approximate,
      boolean uncertain) {
    PartialDate date = PartialDate.parse(edtf);

    assertThat(date.getPrecision()).isEqualTo(precision);
    assertThat(date.getEarliest()).isEqualTo(earliest);
    assertThat(date.getLatest()).isEqualTo(latest);
    assertThat(date.isApproximate()).isEqualTo(approximate);
    assertThat(date.isUncertain()).isEqualTo(uncertain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2004-13",
        "2004-00",
        "2004-20",
        "2004-25",
        "2013-02-29",
        "2013-04-31",
        "2013-04-00",
        "2013-02-29/2014",
        "2012/2013-13",
        "2025-10-32T16:10:00",
        "2025-10-26T24:00:00",
        "2025-10-26T16:60:00",
        "2025-10-26T16:10:00+19",
        "2025-10-26T16:10:00+08:60"
      })
  void refusesWhatIsNotInTheCalendar(String text) {
    assertRefused(text, "'" + text + "' is not in the calendar");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abc",
        " 1973",
        "1973 ",
        "1973\n",
        "197",
        "19733",
        "1973-7",
        "1973-07-1",
        "1973/07",
        "07.08.1973",
        "197X-0X",
        "1XXX",
        "XXXX",
        "20xx",
        "2004-06-1X",
        "2004?-06-11",
        "2004-06~-11",
        "?2004-06",
        "1984?~",
        "..",
        "2025-10-26T16:10",
        "2025-10-26T16:10:00.5",
        "2025-10-26 16:10:00",
        "2025-10-26T16:10:00+8",
        "{1667,1668}",
        "[1667,1668]",
        "1950S2",
        "١٩٧٣"
      })
  void refusesWhatIsNoEdtf(String text) {
    String culprit = text.substring(text.indexOf('/') + 1);
    assertRefused(
        text,
        "'"
            + culprit
            + "' is not a date in EDTF level 0 or 1, such as 1973, 2004-07, 2013-12-14 or 2011/2015");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000,                  '0000': only years 0001 to 9999 can be kept",
        "0000-12-31,            '0000-12-31': only years 0001 to 9999 can be kept",
        "0000-12-31T00:00:00Z,  '0000-12-31T00:00:00Z': only years 0001 to 9999 can be kept",
        "000X,                  '000X': only years 0001 to 9999 can be kept",
        "00XX,                  '00XX': only years 0001 to 9999 can be kept",
        "-0044,                 '-0044': only years 0001 to 9999 can be kept",
        "-0044-03-15,           '-0044-03-15': only years 0001 to 9999 can be kept",
        "Y17E7,                 'Y17E7': only years 0001 to 9999 can be kept",
        "Y-170000002,           'Y-170000002': only years 0001 to 9999 can be kept",
        "-0044/2004,            '-0044': only years 0001 to 9999 can be kept",
        "201X-05,               '201X-05': a year with X has no month",
        "20XX-XX,               '20XX-XX': a year with X has no month",
        "2004-XX-05,            '2004-XX-05': a day needs a month",
        "2001-21-05,            '2001-21-05': a season has no day",
        "2001-21-XX,            '2001-21-XX': a season has no day",
        "/,                     '/' is an interval without any date",
        "../..,                 '../..' is an interval without any date",
        "../,                   '../' is an interval without any date",
        "2013-12-14T10:00:00/2014, '2013-12-14T10:00:00/2014': an interval has days, not times",
        "2013/2013-12-14T10:00:00, '2013/2013-12-14T10:00:00': an interval has days, not times",
        "2015/2011,             '2015/2011' ends before it starts",
        "2012-04-28/2012-04-25, '2012-04-28/2012-04-25' ends before it starts"
      })
  void refusesWithItsReason(String line) {
    // The messages hold quotes of their own, so the columns are split here.
    int comma = line.indexOf(',');
    assertRefused(line.substring(0, comma), line.substring(comma + 1).strip());
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"1973                                                             "})
  void refusesTooLittleAndTooMuch(String text) {
    assertRefused(text, "a date must have between 1 and 64 characters");
  }

  @Test
  @Timeout(value = 1, unit = TimeUnit.MINUTES)
  void refusesALongTextWithoutReadingIt() {
    assertRefused("X".repeat(10_000_000), "a date must have between 1 and 64 characters");
  }

  @Test
  void refusesABackwardRecord() {
    LocalDate day = LocalDate.of(2013, 12, 14);
    assertThatThrownBy(() -> new PartialDate("x", day, day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'x' ends before it starts");
  }

  @Test
  void givesThePartsOfAnInterval() {
    PartialDate interval = PartialDate.parse("2004-06~/2006-08-11?");

    assertThat(interval.start()).contains(PartialDate.parse("2004-06~"));
    assertThat(interval.end()).contains(PartialDate.parse("2006-08-11?"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1973", "2004-XX", "2013-12-14", "2025-10-26T16:10:00Z", "201X"})
  void hasNoPartsWhenItIsNoInterval(String text) {
    assertThat(PartialDate.parse(text).start()).isEmpty();
    assertThat(PartialDate.parse(text).end()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2009/..", "2009/"})
  void hasNoEndWhenItIsOpen(String text) {
    assertThat(PartialDate.parse(text).start()).contains(PartialDate.parse("2009"));
    assertThat(PartialDate.parse(text).end()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../2009", "/2009"})
  void hasNoStartWhenItIsOpen(String text) {
    assertThat(PartialDate.parse(text).start()).isEmpty();
    assertThat(PartialDate.parse(text).end()).contains(PartialDate.parse("2009"));
  }

  @Test
  void sortsByStartThenEndThenText() {
    List<PartialDate> sorted =
        Stream.of("../2010", "197X", "1973", "1973?", "1973-01", "1973-01-01", "1973/..", "1974")
            .map(PartialDate::parse)
            .sorted(Comparator.reverseOrder())
            .sorted()
            .toList();

    assertThat(sorted)
        .extracting(PartialDate::edtf)
        .containsExactly(
            "../2010", "197X", "1973-01-01", "1973-01", "1973", "1973?", "1973/..", "1974");
  }

  private static void assertRefused(String text, String message) {
    assertThatThrownBy(() -> PartialDate.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
