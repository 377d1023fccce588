package org.dialoguerelations.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

/** How a text is taken apart, whatever it is. */
class WordsPropertyTest {

  @Property
  void wordsAreLettersOrDigitsAndNeverBoth(@ForAll String text) {
    assertThat(Words.of(text).all())
        .allSatisfy(
            word ->
                assertThat(word)
                    .isNotEmpty()
                    .matches(
                        found ->
                            found.codePoints().allMatch(Character::isLetter)
                                || found.codePoints().allMatch(c -> c >= '0' && c <= '9')));
  }

  @Property
  void takingApartTwiceChangesNothing(@ForAll String text) {
    Words once = Words.of(text);
    assertThat(Words.of(String.join(" ", once.all()))).isEqualTo(once);
  }

  @Property
  void caseAccentsAndPunctuationDoNotMatter(@ForAll("plain") List<String> words) {
    Words expected = Words.of(String.join(" ", words));
    assertThat(Words.of(String.join("-", words).toUpperCase(Locale.ROOT))).isEqualTo(expected);
    assertThat(Words.of("(" + String.join("/ ", words) + ").")).isEqualTo(expected);
    assertThat(Words.of(String.join(" ", words).replace('e', 'ế').replace('a', 'Ä')))
        .isEqualTo(expected);
  }

  @Property
  void neighboursAreFoundAsOneWord(@ForAll("plain") List<String> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      String joined = words.get(i) + words.get(i + 1);
      assertThat(Words.of(String.join(" ", words)).spans())
          .extracting(WordRange::word)
          .contains(joined);
    }
  }

  @Property
  void aWholeTextIsTheSameWithAndWithoutBlanks(@ForAll("plain") List<String> words) {
    assertThat(Words.of(String.join(" ", words)).wholes().get(0))
        .isEqualTo(Words.of(String.join("", words)).wholes().get(0));
  }

  @Property
  void aWholeTextIsTheSameInAnyOrder(@ForAll("plain") List<String> words) {
    List<String> turned = new ArrayList<>(words);
    Collections.reverse(turned);
    assertThat(Words.of(String.join(" of the ", turned)).wholes())
        .contains(Words.of(String.join(" ", words)).wholes().get(1));
  }

  @Property
  void eachPartOfARunOfSignsIsFound(
      @ForAll @CharRange(from = '一', to = '十') @StringLength(min = 1, max = 20) String run,
      @ForAll Random random) {
    int from = random.nextInt(run.length());
    int to = from + 1 + random.nextInt(run.length() - from);
    List<String> kept = Words.of(run).indexed().stream().map(WordRange::word).toList();
    assertThat(Words.of(run.substring(from, to)).spans())
        .allSatisfy(span -> assertThat(kept).anyMatch(part -> part.startsWith(span.word())));
  }

  @Property
  void termsSortAsTheirBytesDo(@ForAll String beginning, @ForAll String rest) {
    Term term = new Term(String.join("", Words.of(beginning).all()));
    Term longer = new Term(term.text() + String.join("", Words.of(rest).all()));
    assertThat(java.util.Arrays.compareUnsigned(longer.bytes(), term.bytes())).isNotNegative();
    assertThat(java.util.Arrays.compareUnsigned(longer.bytes(), term.end().bytes())).isNegative();
  }

  @Example
  void examples() {
    assertThat(Words.of("JENESYS2.0").all()).containsExactly("jenesys", "2", "0");
    assertThat(Words.of("Đà Nẵng").all()).containsExactly("da", "nang");
    assertThat(Words.of("Nay Pyi Taw").spans())
        .extracting(WordRange::word)
        .containsExactlyInAnyOrder("nay", "pyi", "taw", "naypyi", "pyitaw", "naypyitaw");
    assertThat(Words.of("Treaty of Amity").spans())
        .containsExactly(new WordRange(0, 0, "treaty"), new WordRange(1, 1, "amity"));
    assertThat(Words.of("The").spans()).isEmpty();
    assertThat(Words.of("The").wholes()).contains(new Term("=the"));
    assertThat(Words.of("21st of the Twenty-First, second and 3rd").all())
        .containsExactly("21", "of", "the", "21", "2", "and", "3");
    assertThat(Words.of("Japan's Work Plan III").all())
        .containsExactly("japan", "work", "plan", "3");
    assertThat(Words.of("日ASEAN首脳会議").all()).containsExactly("日", "asean", "首脳会議");
    assertThat(Words.of("日ASEAN首脳会議").spans())
        .extracting(WordRange::word)
        .containsExactly("日", "asean", "首脳", "会議");
    assertThat(new WordRange(0, 0, "treaties").terms())
        .containsExactly(new Term("treaties"), new Term("~treati"));
    assertThat(Words.of("x".repeat(90)).all()).containsExactly("x".repeat(80));
  }

  @Example
  void typingErrors() {
    assertThat(Spelling.isOneErrorApart("japan", "japan")).isFalse();
    assertThat(Spelling.isOneErrorApart("japan", "japn")).isTrue();
    assertThat(Spelling.isOneErrorApart("japan", "jappan")).isTrue();
    assertThat(Spelling.isOneErrorApart("japan", "jepan")).isTrue();
    assertThat(Spelling.isOneErrorApart("japan", "jpaan")).isTrue();
    assertThat(Spelling.isOneErrorApart("japan", "jpann")).isFalse();
    assertThat(Spelling.isOneErrorApart("japan", "jpa")).isFalse();
    assertThat(Spelling.isOneErrorApart("japan", "napaj")).isFalse();
  }

  @Provide
  Arbitrary<List<String>> plain() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .ofMinLength(5)
        .ofMaxLength(8)
        // Without words that are fillers, and without signs that case or accents would change.
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }
}
