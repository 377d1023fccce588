package org.dialoguerelations.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> NAMES =
      List.of("title", "kind", "signatories", "status", "parts");

  @Test
  void lettersMoreLessOtherAndSwappedAreErrors() {
    for (String given : new String[] {"titles", "titl", "tidle", "tilte", "TITLE"}) {
      assertThat(Nearest.to(given, NAMES)).as(given).first().isEqualTo("title");
    }
  }

  @Test
  void whatIsFarIsNotMeant() {
    assertThat(Nearest.to("population", NAMES)).isEmpty();
    assertThat(Nearest.to("", NAMES)).isEmpty();
    assertThat(Nearest.to("t".repeat(1000), List.of("t".repeat(1000)))).isEmpty();
  }

  @Test
  void theNearestComeFirstAndAreThreeAtMost() {
    assertThat(Nearest.to("abcdef", List.of("abcdex", "abcdef", "abcdxy", "abcde", "uvwxyz")))
        .containsExactly("abcdef", "abcde", "abcdex");
  }

  @Test
  void theQuestionListsThem() {
    assertThat(Nearest.question("titl", NAMES)).isEqualTo(" Did you mean 'title'?");
    assertThat(Nearest.question("ab", List.of("ac", "ad", "ae")))
        .isEqualTo(" Did you mean 'ac', 'ad' or 'ae'?");
    assertThat(Nearest.question("population", NAMES)).isEmpty();
  }

  @Property(tries = 200)
  void aNameIsNearToItselfAndToItselfWithoutALetter(
      @ForAll @AlphaChars @StringLength(min = 2, max = 60) String name) {
    assertThat(Nearest.to(name, List.of(name))).containsExactly(name);
    assertThat(Nearest.to(name.substring(1), List.of(name))).containsExactly(name);
  }
}
