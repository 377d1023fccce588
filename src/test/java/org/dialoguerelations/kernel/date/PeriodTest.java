package org.dialoguerelations.kernel.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeriodTest {

  @Test
  void hasTheEndsOfAnInterval() {
    assertThat(period("2011/2015-06"))
        .isEqualTo(
            new Period("2011/2015-06", PartialDate.parse("2011"), PartialDate.parse("2015-06")));
  }

  @Test
  void hasNullForAnOpenEnd() {
    assertThat(period("2011/..")).isEqualTo(new Period("2011/..", PartialDate.parse("2011"), null));
    assertThat(period("/2015")).isEqualTo(new Period("/2015", null, PartialDate.parse("2015")));
  }

  @Test
  void startsAndEndsWithASingleDate() {
    PartialDate year = PartialDate.parse("2011~");
    assertThat(period("2011~")).isEqualTo(new Period("2011~", year, year));
  }

  @Test
  void unknownStaysUnknown() {
    assertThat(EmbeddedDate.of(null)).isNull();
    assertThat(EmbeddedDate.read(null)).isNull();
    assertThat(EmbeddedDate.readPeriod(null)).isNull();
  }

  private static Period period(String edtf) {
    return Period.of(PartialDate.parse(edtf));
  }
}
