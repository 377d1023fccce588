package org.dialoguerelations.kernel.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dialoguerelations.kernel.date.PartialDate;

/** Bounds answer, on each day, as the answers that they stand for do together. */
class OnsetPropertyTest {

  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  @Property
  void bothAreSoWhenEachIs(
      @ForAll("onsets") Onset one, @ForAll("onsets") Onset other, @ForAll("days") LocalDate day) {
    assertThat(one.and(other).at(day)).isEqualTo(one.at(day).and(other.at(day)));
    assertThat(one.or(other).at(day)).isEqualTo(one.at(day).or(other.at(day)));
  }

  @Property
  void aValidityHasBegunAndNotEnded(
      @ForAll("onsets") Onset begin,
      @ForAll("onsets") Onset end,
      @ForAll("onsets") Onset other,
      @ForAll("days") LocalDate day) {
    Validity validity = new Validity(begin, end);
    Validity second = new Validity(other, Onset.NEVER);
    assertThat(validity.at(day)).isEqualTo(begin.at(day).and(end.at(day).not()));
    assertThat(validity.and(second).at(day)).isEqualTo(validity.at(day).and(second.at(day)));
  }

  @Property
  void evidenceAgainstItLeavesOpenWhatBothSpeakOf(
      @ForAll("onsets") Onset onset,
      @ForAll("days") LocalDate first,
      @ForAll("days") LocalDate day) {
    boolean against = day.isBefore(first);
    Answer alone = onset.at(day);
    Answer expected = !against ? alone : alone == Answer.YES ? Answer.UNKNOWN : Answer.NO;
    assertThat(onset.contradictedBefore(first).at(day)).isEqualTo(expected);
  }

  @Property
  void aDelayMovesTheAnswers(@ForAll("onsets") Onset onset, @ForAll("days") LocalDate day) {
    assertThat(onset.shifted(one -> one.plusDays(60)).at(day.plusDays(60)))
        .isEqualTo(onset.at(day));
  }

  @Property
  void theLastDayStillCounts(@ForAll("days") LocalDate day) {
    Validity validity = Validity.until(Onset.endOf(PartialDate.parse(day.toString())));
    assertThat(validity.at(day)).isEqualTo(Answer.UNKNOWN);
    assertThat(validity.at(day.plusDays(1))).isEqualTo(Answer.NO);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 60).map(FIRST::plusDays);
  }

  @Provide
  Arbitrary<Onset> onsets() {
    Arbitrary<Onset> bounded =
        Combinators.combine(days(), days())
            .as(
                (one, other) ->
                    one.isBefore(other) ? new Onset(one, other) : new Onset(other, one));
    return Arbitraries.oneOf(
        bounded,
        days().map(Onset::notBefore),
        days().map(day -> Onset.by(PartialDate.parse(day.toString()))),
        Arbitraries.of(Onset.UNKNOWN, Onset.NEVER));
  }
}
