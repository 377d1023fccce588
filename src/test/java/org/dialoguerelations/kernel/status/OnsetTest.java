package org.dialoguerelations.kernel.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.dialoguerelations.kernel.date.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When something began, and what follows from two of them, by example. */
class OnsetTest {

  private static final Onset EARLY = onset("2001-01-01", "2003-01-01");
  private static final Onset LATE = onset("2002-01-01", "2004-01-01");

  @ParameterizedTest
  @CsvSource({
    "2000-12-31, NO",
    "2001-01-01, UNKNOWN",
    "2002-12-31, UNKNOWN",
    "2003-01-01, YES",
    "9999-12-31, YES",
  })
  void at(LocalDate day, Answer answer) {
    assertThat(EARLY.at(day)).isEqualTo(answer);
  }

  @Test
  void whatMayNeverBeIsNeverSure() {
    assertThat(Onset.UNKNOWN.at(PartialDate.FAR_FUTURE)).isEqualTo(Answer.UNKNOWN);
    assertThat(Onset.NEVER.at(PartialDate.FAR_FUTURE)).isEqualTo(Answer.UNKNOWN);
    assertThat(Onset.NEVER.at(PartialDate.FAR_FUTURE.minusDays(1))).isEqualTo(Answer.NO);
  }

  @Test
  void bothAndOneOfBoth() {
    assertThat(EARLY.and(LATE)).isEqualTo(LATE.and(EARLY)).isEqualTo(LATE);
    assertThat(EARLY.or(LATE)).isEqualTo(LATE.or(EARLY)).isEqualTo(EARLY);
  }

  @ParameterizedTest
  @CsvSource({
    "2000-01-01, 2001-01-01, 2003-01-01",
    "2002-01-01, 2002-01-01, 2003-01-01",
    "2005-01-01, 2003-01-01, 2005-01-01",
  })
  void contradictedBefore(LocalDate first, LocalDate earliest, LocalDate latest) {
    assertThat(EARLY.contradictedBefore(first)).isEqualTo(new Onset(earliest, latest));
  }

  @Test
  void boundsThatAreNoDaysAreNotShifted() {
    assertThat(Onset.UNKNOWN.shifted(day -> day.plusDays(1))).isEqualTo(Onset.UNKNOWN);
    assertThat(EARLY.shifted(day -> day.plusDays(1))).isEqualTo(onset("2001-01-02", "2003-01-02"));
    assertThat(EARLY.shifted(day -> day.plusYears(9_000)).latest())
        .isEqualTo(PartialDate.FAR_FUTURE);
  }

  @Test
  void ofDates() {
    PartialDate year = PartialDate.parse("2001");
    assertThat(Onset.on(year)).isEqualTo(onset("2001-01-01", "2001-12-31"));
    assertThat(Onset.by(year))
        .isEqualTo(new Onset(PartialDate.FAR_PAST, LocalDate.of(2001, 12, 31)));
    assertThat(Onset.endOf(year)).isEqualTo(onset("2001-01-02", "2002-01-01"));
    assertThat(Onset.after(LocalDate.of(2001, 12, 31)))
        .isEqualTo(new Onset(LocalDate.of(2002, 1, 1), PartialDate.FAR_FUTURE));
  }

  @Test
  void itIsNotSureBeforeItMayBe() {
    assertThatIllegalArgumentException().isThrownBy(() -> onset("2001-01-02", "2001-01-01"));
    assertThat(onset("2001-01-01", "2001-01-01").latest()).isEqualTo("2001-01-01");
  }

  @ParameterizedTest
  @CsvSource({
    "2000-06-01, NO",
    "2002-06-01, UNKNOWN",
    "2003-06-01, YES",
    "2005-06-01, UNKNOWN",
    "2006-06-01, NO",
  })
  void aValidityEnds(LocalDate day, Answer answer) {
    assertThat(new Validity(EARLY, onset("2005-01-01", "2006-01-01")).at(day)).isEqualTo(answer);
  }

  @Test
  void twoValidities() {
    Validity both =
        new Validity(EARLY, onset("2006-01-01", "2006-01-01"))
            .and(new Validity(LATE, onset("2005-01-01", "2007-01-01")));
    assertThat(both).isEqualTo(new Validity(LATE, onset("2005-01-01", "2006-01-01")));
    assertThat(Validity.from(EARLY)).isEqualTo(new Validity(EARLY, Onset.NEVER));
    assertThat(Validity.until(LATE)).isEqualTo(new Validity(Onset.UNKNOWN, LATE));
  }

  @ParameterizedTest
  @EnumSource
  void answers(Answer one) {
    for (Answer other : Answer.values()) {
      boolean no = one == Answer.NO || other == Answer.NO;
      boolean yes = one == Answer.YES || other == Answer.YES;
      boolean unknown = one == Answer.UNKNOWN || other == Answer.UNKNOWN;
      assertThat(one.and(other)).isEqualTo(no ? Answer.NO : unknown ? Answer.UNKNOWN : Answer.YES);
      assertThat(one.or(other)).isEqualTo(yes ? Answer.YES : unknown ? Answer.UNKNOWN : Answer.NO);
    }
    assertThat(one.not().not()).isEqualTo(one);
    assertThat(one.not() == one).isEqualTo(one == Answer.UNKNOWN);
  }

  private static Onset onset(String earliest, String latest) {
    return new Onset(LocalDate.parse(earliest), LocalDate.parse(latest));
  }
}
