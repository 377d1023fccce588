package org.dialoguerelations.dataset.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.dialoguerelations.dataset.yaml.BrokenDatasetException;
import org.dialoguerelations.dataset.yaml.DataFile;
import org.dialoguerelations.dataset.yaml.Problem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of mistake with the line that tells it. */
class DatasetProblemsTest {

  @Nested
  class InFilesAndKeys {

    @Test
    void noYaml() {
      assertThat(Imports.report("things: {a: ]\n"))
          .containsExactly(
              "t.yaml:1: file: is not valid YAML: expected the node content, but found ']'");
    }

    @Test
    void noMapping() {
      assertThat(Imports.report("- a\n"))
          .containsExactly(
              "t.yaml:1: file: must be a mapping of sections, e.g. 'partners:', not a list");
    }

    @Test
    void unknownSection() {
      assertThat(Imports.report("\nthinks:\n  a: {}\n"))
          .containsExactly(
              "t.yaml:2: t.yaml.thinks: unknown key; known here: documents, licence, things");
    }

    @Test
    void sectionThatIsNoMapping() {
      assertThat(Imports.report("things: [a]\n"))
          .containsExactly(
              "t.yaml:1: t.yaml.things: must be a mapping of keys to values, not a list");
    }

    @Test
    void recordThatIsNoMapping() {
      assertThat(Imports.report("things:\n  a: hello\n"))
          .containsExactly("t.yaml:2: things.a: must be a mapping of keys to values, not 'hello'");
    }

    @Test
    void unknownKey() {
      assertThat(
              Imports.report(
                  """
                  documents:
                    d:
                      title: D
                      tittle:
                        - D
                      sources: doc/1
                  """))
          .containsExactly(
              "t.yaml:4: documents.d.tittle: unknown key; known here: common, confirmed, locators, sources, title");
    }

    @Test
    void unknownKeyOfAnItem() {
      assertThat(thing("items: [{text: x, txt: y}]"))
          .containsExactly(
              "t.yaml:6: things.a.items[0].txt: unknown key; known here: at, sources, text");
    }

    @Test
    void unknownKeyOfAMapping() {
      assertThat(thing("map: {outer: x}"))
          .containsExactly("t.yaml:6: things.a.map.outer: unknown key; known here: inner");
    }

    @Test
    void keyTwice() {
      assertThat(thing("name: B"))
          .containsExactly("t.yaml:6: things.a.name: duplicate key, first at line 3");
    }

    @Test
    void sectionTwice() {
      assertThat(Imports.report("things: {}\nthings: {}\n"))
          .containsExactly("t.yaml:2: t.yaml.things: duplicate key, first at line 1");
    }

    @Test
    void placeTwice() {
      assertThat(
              Imports.report(
                  new DataFile(
                      "d.yaml",
                      """
                      documents:
                        d:
                          title: D
                          locators: {'1': one, '1': two}
                          sources: d/1
                      """)))
          .containsExactly("d.yaml:4: documents.d.locators.1: duplicate key, first at line 4");
    }

    @Test
    void keyThatIsNoWord() {
      assertThat(thing("[x, y]: z"))
          .containsExactly("t.yaml:6: things.a: a key must be a plain word, not a list");
      assertThat(thing("'': z"))
          .containsExactly("t.yaml:6: things.a: a key must be a plain word, not empty");
    }

    @Test
    void missingKeys() {
      assertThat(Imports.report("things:\n  a:\n    sources: doc/1\n"))
          .containsExactly(
              "t.yaml:3: things.a: needs 'colour', one of RED, GREEN",
              "t.yaml:3: things.a: needs 'name'");
    }
  }

  @Nested
  class InValues {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "colours: [RED, red]    | colours: must be one of RED, GREEN, not 'red'",
          "colours: [[RED]]       | colours: must be one of RED, GREEN, not a list",
          "date: 2004-13          | date: must be a date: '2004-13' is not in the calendar",
          "date: 2004/June        | date: must be a date: 'June' is not a date in EDTF level 0 or 1, such as 1973, 2004-07, 2013-12-14 or 2011/2015",
          "date: 2004..2005       | date: must be a date: '2004..2005': EDTF writes / between the ends of an interval, as in 2011/2015",
          "date: 2005/2004        | date: must be a date: '2005/2004' ends before it starts",
          "date: {year: 2004}     | date: must be a date, not a mapping",
          "whole: 1.5             | whole: must be a whole number, not '1.5'",
          "whole: 2147483648      | whole: must be a whole number, not '2147483648'",
          "decimal: 1e3           | decimal: must be a decimal number: '1e3' is not a plain decimal such as 315989.96",
          "decimal: 1.1234567     | decimal: must be a decimal number: '1.1234567' is not a plain decimal such as 315989.96",
          "decimal: '1,000'       | decimal: must be a decimal number: '1,000' is not a plain decimal such as 315989.96",
          "time: 2025-10-26       | time: must be a time, not '2025-10-26'",
          "flag: yes              | flag: must be true or false, not 'yes'",
          "text:                  | text: must be a text, not empty",
          "text: '  '             | text: must be a text, not empty",
          "text: [a]              | text: must be a text, not a list",
          "text: {a: b}           | text: must be a text, not a mapping",
          "texts: [a, [b]]        | texts: must be a text, not a list",
          "text: \"a\\0b\"        | text: must be a text without control characters",
          "text: \"a\\ud800b\"    | text: must be a text without control characters",
          "map: inner             | map: must be a mapping of keys to values, not 'inner'",
          "longs: [a]             | longs: must be a mapping of keys to values, not 'a'",
          "items: [[a]]           | items: must be a mapping of keys to values, not a list",
          "entries: {x: y}        | entries.x: must be a mapping of keys to values, not 'y'",
        })
    void badValue(String line, String problem) {
      assertThat(thing(line)).containsExactly("t.yaml:6: things.a." + problem);
    }

    @Test
    void badConstantThatIsRequired() {
      assertThat(
              Imports.report("things:\n  a:\n    name: A\n    colour: BLUE\n    sources: doc/1\n"))
          .containsExactly("t.yaml:4: things.a.colour: must be one of RED, GREEN, not 'BLUE'");
    }

    @Test
    void textTooLong() {
      assertThat(thing("text: " + "x".repeat(4000))).isEmpty();
      assertThat(thing("text: " + "x".repeat(4001)))
          .containsExactly(
              "t.yaml:6: things.a.text: must be a text of at most 4000 characters, not of 4001");
    }

    @Test
    void longValuesAreCutInTheReport() {
      assertThat(thing("whole: " + "\uD83D\uDE00".repeat(50)))
          .containsExactly(
              "t.yaml:6: things.a.whole: must be a whole number, not '"
                  + "\uD83D\uDE00".repeat(40)
                  + "...'");
    }

    @Test
    void valuesOfManyLinesTakeOneInTheReport() {
      assertThat(thing("whole: \"a\\nb\\u2028c\""))
          .containsExactly("t.yaml:6: things.a.whole: must be a whole number, not 'a b c'");
    }
  }

  @Nested
  class InCodes {

    @Test
    void unknownCode() {
      assertThat(thing("others: [doc, nobody]"))
          .containsExactly("t.yaml:6: things.a.others: no record has the code 'nobody'");
      assertThat(thing("document: nobody"))
          .containsExactly("t.yaml:6: things.a.document: no record has the code 'nobody'");
    }

    @Test
    void codeOfAnotherType() {
      assertThat(thing("document: a"))
          .containsExactly("t.yaml:6: things.a.document: 'a' is a Thing, expected Document");
    }

    @Test
    void codeThatIsNoText() {
      assertThat(thing("document: [doc]"))
          .containsExactly("t.yaml:6: things.a.document: must be a code, not a list");
    }

    @Test
    void codeTakenInTheSameFile() {
      assertThat(
              Imports.report(
                  """
                  documents:
                    a: {title: A, sources: doc/1}
                  things:
                    a:
                      name: A
                  """))
          .containsExactly("t.yaml:4: things.a: the code is taken by a Document at t.yaml:2");
    }

    @Test
    void codeTakenInAnotherFile() {
      DataFile one =
          new DataFile("s.yaml", "things:\n  a:\n    {name: A, colour: RED, sources: doc/1}\n");
      DataFile other =
          new DataFile("t.yaml", "\nthings:\n  a:\n    {name: A, colour: RED, sources: doc/1}\n");
      assertThat(Imports.report(other, Imports.DOCUMENTS, one))
          .containsExactly("t.yaml:3: things.a: the code is taken by a Thing at s.yaml:2");
    }

    @Test
    void codeTwiceInOneSection() {
      assertThat(
              Imports.report(
                  """
                  things:
                    a: {name: A, colour: RED, sources: doc/1}
                    a: {name: A, colour: RED, sources: doc/1}
                  """))
          .containsExactly("t.yaml:3: things.a: duplicate key, first at line 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "_a", "-a", ".a", "é", "a/b", "a:b"})
    void badCode(String code) {
      assertThat(Imports.report("things:\n  '%s': {name: A}\n".formatted(code)))
          .containsExactly(
              "t.yaml:2: things.%s: a code has 1 to 80 letters, digits, '.', '-' and '_', the first a letter or digit, not '%s'"
                  .formatted(code, code));
    }

    @Test
    void codeTooLong() {
      String code = "a".repeat(81);
      assertThat(Imports.report("things:\n  %s: {name: A}\n".formatted(code)))
          .containsExactly(
              "t.yaml:2: things.%s: a code has 1 to 80 letters, digits, '.', '-' and '_', the first a letter or digit, not '%s...'"
                  .formatted(code, "a".repeat(40)));
    }
  }

  @Nested
  class InCitations {

    @Test
    void recordWithoutSources() {
      assertThat(Imports.report("things:\n  a: {name: A, colour: RED}\n"))
          .containsExactly("t.yaml:2: things.a: needs 'sources': no fact without a citation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}"})
    void recordWithEmptySources(String sources) {
      assertThat(
              Imports.report(
                  "things:\n  a: {name: A, colour: RED, sources: %s}\n".formatted(sources)))
          .containsExactly(
              "t.yaml:2: things.a.sources: must be one citation at least, such as overview-2009/10");
    }

    @Test
    void propertyWithEmptySources() {
      assertThat(Imports.report("things:\n  a: {name: A, colour: RED, sources: {name: []}}\n"))
          .containsExactly(
              "t.yaml:2: things.a.sources.name: must be one citation at least, such as overview-2009/10");
    }

    @Test
    void itemWithEmptySources() {
      assertThat(thing("items: [{text: x, sources: []}]"))
          .containsExactly(
              "t.yaml:6: things.a.items[0].sources: must be one citation at least, such as overview-2009/10");
    }

    @ParameterizedTest
    @CsvSource({"doc/3", "doc", "DOC/1", "a/1", "doc/1/2"})
    void unknownCitation(String citation) {
      assertThat(thing("items: [{text: x, sources: [doc/1, %s]}]".formatted(citation)))
          .containsExactly(
              "t.yaml:6: things.a.items[0].sources: '%s' names no place that a document declares (document/locator)"
                  .formatted(citation));
    }

    @Test
    void unknownCitationOfARecord() {
      assertThat(
              Imports.report(
                  "things:\n  a:\n    name: A\n    colour: RED\n    sources:\n    - doc/3\n"))
          .containsExactly(
              "t.yaml:6: things.a.sources: 'doc/3' names no place that a document declares (document/locator)");
    }

    @Test
    void citationThatIsNoText() {
      assertThat(thing("longs: [{at: [doc/1]}]"))
          .containsExactly(
              "t.yaml:6: things.a.longs[0].at: must be a citation such as overview-2009/10, not a list");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "{date: [doc/1, {at: doc/2, precision: DAY}]} | t.yaml:6: things.a.sources.date: 'precision' is for places that give less than the date: DAY is not less than DAY",
          "{date: {at: doc/2, precision: MONTH}} | t.yaml:6: things.a.sources.date: one of the places must give the date as it is",
          "{name: [doc/1, {at: doc/2, precision: MONTH}]} | t.yaml:6: things.a.sources.name: 'precision' is for places that support one date",
          "{date: [doc/1, {at: doc/2}]} | t.yaml:6: things.a.sources.date: needs 'precision'",
        })
    void precisionThatIsNotLessThanTheDate(String sources, String problem) {
      assertThat(
              Imports.report(
                  """
                  things:
                    a:
                      name: A
                      colour: RED
                      date: 2004-07-02
                      sources: %s
                  """
                      .formatted(sources)))
          .containsExactly(problem);
    }

    @Test
    void sourcesOfAPropertyThatTheRecordHasNot() {
      assertThat(
              Imports.report(
                  """
                  things:
                    a:
                      name: A
                      colour: RED
                      sources:
                        record: doc/1
                        date: doc/1
                  """))
          .containsExactly("t.yaml:7: things.a.sources.date: the record has no 'date' to support");
    }

    @Test
    void itemWithoutCitation() {
      assertThat(
              Imports.report(
                  """
                  things:
                    a:
                      name: A
                      colour: RED
                      items:
                      - {text: x, sources: doc/1}
                      - y
                      sources: [doc/1, doc/2]
                  """))
          .containsExactly(
              "t.yaml:7: things.a.items[1]: has no citation: give it 'sources', or the record 'sources: {items: [...]}'");
    }

    @Test
    void placeThatIsNoText() {
      assertThat(
              Imports.report(
                  new DataFile(
                      "d.yaml",
                      """
                      documents:
                        d:
                          title: D
                          locators: {'1': one, '2': []}
                          sources: d/1
                      """)))
          .containsExactly("d.yaml:4: documents.d.locators.2: must be a text, not a list");
    }

    @Test
    void placesThatAreNoMapping() {
      assertThat(
              Imports.report(
                  Imports.DOCUMENTS,
                  new DataFile(
                      "e.yaml", "documents: {d: {title: D, locators: x, sources: doc/1}}")))
          .containsExactly(
              "e.yaml:1: documents.d.locators: must be a mapping of keys to values, not 'x'");
    }
  }

  @Nested
  class InLinks {

    @ParameterizedTest
    @ValueSource(strings = {"next", "near"})
    void linkToItself(String key) {
      assertThat(thing(key + ": a"))
          .containsExactly(
              "t.yaml:6: things.a.%s: a record cannot be linked to itself".formatted(key));
    }

    @Test
    void circle() {
      assertThat(
              Imports.report(
                  """
                  things:
                    a: {name: A, colour: RED, next: b, sources: doc/1}
                    b: {name: B, colour: RED, next: [d, c], sources: doc/1}
                    c: {name: C, colour: RED, next: a, sources: doc/1}
                    d: {name: D, colour: RED, sources: doc/1}
                    e: {name: E, colour: RED, next: a, sources: doc/1}
                  """))
          .containsExactly(
              "t.yaml:2: things.a.next: these links lead in a circle back to this record");
    }
  }

  @Nested
  class InDoubt {

    private static final String UNLIKELY =
        """
        things:
          a:
            name: A
            colour: RED
            sources: doc/1
            from: 2004
            until: 2003
        """;

    private static final String SAID =
        "t.yaml:7: things.a.until: ended in 2003, before it began in 2004 (END_BEFORE_START)";

    private static List<String> warnings(String things) {
      return Imports.read(new ArrayList<>(), Imports.DOCUMENTS, new DataFile("t.yaml", things))
          .warnings()
          .stream()
          .map(Problem::toString)
          .toList();
    }

    @Test
    void isAWarning() {
      assertThat(warnings(UNLIKELY)).containsExactly(SAID);
    }

    @Test
    void isAnErrorWhereTheCheckIsStrict() {
      BrokenDatasetException broken =
          catchThrowableOfType(
              BrokenDatasetException.class,
              () ->
                  Imports.read(
                      true,
                      new ArrayList<>(),
                      Imports.DOCUMENTS,
                      new DataFile("t.yaml", UNLIKELY)));
      assertThat(broken.problems()).map(Problem::toString).containsExactly(SAID);
    }

    @Test
    void isConfirmedWithAReason() {
      assertThat(
              warnings(UNLIKELY + "    confirmed: {END_BEFORE_START: The calendar was changed.}\n"))
          .isEmpty();
      assertThat(Imports.report(UNLIKELY + "    confirmed: {END_BEFORE_START: }\n"))
          .containsExactly(
              "t.yaml:8: things.a.confirmed.END_BEFORE_START: must be a text, not empty");
    }

    @Test
    void isConfirmedOnlyWhereItIs() {
      assertThat(warnings(UNLIKELY + "    confirmed: {SAME_ORDINAL: There were two.}\n"))
          .containsExactly(
              SAID,
              "t.yaml:8: things.a.confirmed.SAME_ORDINAL: nothing of the record makes it doubtful (NOTHING_TO_CONFIRM)");
    }
  }

  /** The report on a thing without mistakes but in one line more, which is line 6 of its file. */
  private static List<String> thing(String line) {
    return Imports.report(
        """
        things:
          a:
            name: A
            colour: RED
            sources: doc/1
            %s
        """
            .formatted(line));
  }
}
