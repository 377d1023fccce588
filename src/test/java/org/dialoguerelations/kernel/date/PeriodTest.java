package org.dialoguerelations.kernel.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeriodTest {

  @Test
  void hasTheEndsOfAnInterval() {
    assertEnds("2011/2015-06", PartialDate.parse("2011"), PartialDate.parse("2015-06"));
  }

  @Test
  void hasNullForAnOpenEnd() {
    assertEnds("2011/..", PartialDate.parse("2011"), null);
    assertEnds("/2015", null, PartialDate.parse("2015"));
  }

  @Test
  void startsAndEndsWithASingleDate() {
    PartialDate year = PartialDate.parse("2011~");
    assertEnds("2011~", year, year);
  }

  @Test
  void unknownStaysUnknown() {
    assertThat(Period.date(null)).isNull();
  }

  private static void assertEnds(String edtf, PartialDate start, PartialDate end) {
    Period period = Period.of(PartialDate.parse(edtf));
    assertThat(period.edtf()).isEqualTo(edtf);
    assertThat(period.getStart()).isEqualTo(start);
    assertThat(period.getEnd()).isEqualTo(end);
  }
}
