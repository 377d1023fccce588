package org.dialoguerelations.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Filters are told apart by what they ask, whatever a client writes into them. */
class CanonicalTextTest {

  /** A filter. */
  public record Asked(List<String> code, String text, DateRange date) {}

  /** The same filter in a later release. */
  public record AskedLater(Boolean more, List<String> code, String text, DateRange date) {}

  @Property
  void equalFiltersHaveEqualTextsAndOthersOthers(
      @ForAll List<String> code,
      @ForAll String text,
      @ForAll List<String> otherCode,
      @ForAll String otherText) {
    Asked one = new Asked(code, text, null);
    Asked other = new Asked(otherCode, otherText, null);
    assertThat(CanonicalText.of(one)).isEqualTo(CanonicalText.of(new Asked(code, text, null)));
    assertThat(CanonicalText.of(one).equals(CanonicalText.of(other))).isEqualTo(one.equals(other));
  }

  @Example
  void noTextPassesForTheEndOfAnother() {
    assertThat(CanonicalText.of(new Asked(List.of("a", "b"), null, null)))
        .isNotEqualTo(CanonicalText.of(new Asked(List.of("a1:b"), null, null)))
        .isNotEqualTo(CanonicalText.of(new Asked(List.of("b", "a"), null, null)))
        .isNotEqualTo(CanonicalText.of(new Asked(List.of("a"), "b", null)));
    assertThat(CanonicalText.of(new Asked(List.of(), null, null)))
        .isNotEqualTo(CanonicalText.of(new Asked(null, null, null)));
  }

  @Example
  void aFieldThatIsNotGivenChangesNothing() {
    DateRange date = new DateRange(LocalDate.EPOCH, null, true);
    assertThat(CanonicalText.of(new AskedLater(null, List.of("a"), "b", date)))
        .isEqualTo(CanonicalText.of(new Asked(List.of("a"), "b", date)))
        .isEqualTo("{code=[1:a]text=1:bdate={from=10:1970-01-01strict=4:true}}");
    assertThat(CanonicalText.of(new Asked(null, null, null))).isEqualTo("{}");
  }
}
