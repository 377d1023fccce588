package org.dialoguerelations.dataset.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dialoguerelations.dataset.importing.Imports.Citation;
import org.dialoguerelations.dataset.importing.Imports.Colour;
import org.dialoguerelations.dataset.importing.Imports.Item;
import org.dialoguerelations.dataset.importing.Imports.Place;
import org.dialoguerelations.dataset.importing.Imports.Precision;
import org.dialoguerelations.dataset.importing.Imports.Subject;
import org.dialoguerelations.dataset.importing.Imports.Thing;
import org.dialoguerelations.dataset.yaml.BrokenDatasetException;
import org.dialoguerelations.dataset.yaml.DataFile;
import org.dialoguerelations.kernel.date.DatePrecision;
import org.dialoguerelations.kernel.date.PartialDate;
import org.junit.jupiter.api.Test;

/** What becomes of a data set without mistakes, and how all mistakes of another are told. */
class DatasetImportTest {

  @Test
  void readsEachFormOfValue() {
    Thing thing =
        only(
            Thing.class,
            Imports.rows(
                Imports.DOCUMENTS,
                new DataFile(
                    "t.yaml",
                    """
                    things:
                      a:
                        name: NO
                        colour: RED
                        date: 2004-07~
                        whole: -3
                        decimal: 315989.96
                        flag: true
                        text: |
                          two
                          lines
                        texts: [x, '1']
                        colours: GREEN
                        map: {inner: 0x10}
                        sources: doc/1
                    """)));

    assertThat(thing.code()).isEqualTo("a");
    assertThat(thing.name()).isEqualTo("NO");
    assertThat(thing.values())
        .containsExactly(
            Colour.RED,
            PartialDate.parse("2004-07~"),
            -3,
            new BigDecimal("315989.96"),
            true,
            "two\nlines",
            "x",
            "1",
            Colour.GREEN,
            "0x10");
  }

  @Test
  void resolvesCodesInAnyDirection() {
    List<Object> rows =
        Imports.rows(
            new DataFile(
                "a.yaml",
                "things: {a: {name: A, colour: RED, others: [b, doc], document: doc, sources: doc/1}}"),
            new DataFile(
                "b.yaml", "things: {b: {name: B, colour: RED, others: a, sources: doc/2}}"),
            Imports.DOCUMENTS);

    List<Thing> things = all(Thing.class, rows);
    long document = all(Place.class, rows).get(0).document();
    assertThat(things).extracting(Thing::code).containsExactly("a", "b");
    assertThat(things.get(0).values())
        .containsExactly(Colour.RED, document, things.get(1).key(), document);
    assertThat(things.get(1).values()).containsExactly(Colour.RED, things.get(0).key());
  }

  /** More than is kept of files, so that each is read again for its records. */
  @Test
  void readsLargeFilesAgain() {
    String filling = "# filling\n".repeat(80_000);
    DataFile first =
        new DataFile(
            "a.yaml",
            "things: {a: {name: A, colour: RED, others: b, sources: doc/1}}\n"
                + filling
                + "documents: {doc: {title: D, locators: {'1': x}, sources: doc/1}}\n");
    DataFile second =
        new DataFile(
            "b.yaml", filling + "things: {b: {name: B, colour: RED, others: a, sources: doc/1}}\n");

    List<Thing> things = all(Thing.class, Imports.rows(first, second));

    assertThat(things).extracting(Thing::code).containsExactly("a", "b");
    assertThat(things.get(0).values()).containsExactly(Colour.RED, things.get(1).key());
    assertThat(things.get(1).values()).containsExactly(Colour.RED, things.get(0).key());
  }

  @Test
  void tellsMistakesInLargeFilesOnce() {
    String filling = "# filling\n".repeat(80_000);
    DataFile broken =
        new DataFile(
            "t.yaml",
            "things:\n"
                + "  a: {name: A, colour: RED, sources: doc/1}\n"
                + "  a: {name: A, colour: RED, sources: doc/1}\n"
                + "  b: none\n"
                + filling);
    assertThat(
            Imports.report(
                broken, new DataFile("u.yaml", filling + "things: {}"), Imports.DOCUMENTS))
        .containsExactly(
            "t.yaml:3: things.a: duplicate key, first at line 2",
            "t.yaml:4: things.b: must be a mapping of keys to values, not 'none'");
  }

  @Test
  void citesRecordsPropertiesAndItems() {
    List<Object> rows =
        Imports.rows(
            Imports.DOCUMENTS,
            new DataFile(
                "t.yaml",
                """
                things:
                  a:
                    name: A
                    colour: RED
                    items:
                      - of the property
                      - {text: of its own, sources: doc/2}
                    wholes: of the record
                    aliases: [of nobody]
                    entries: {x: {text: of an entry, at: doc/1}}
                    sources: {record: [doc/1, doc/1], items: [doc/1, doc/2], name: doc/2}
                """));

    List<Place> places = all(Place.class, rows);
    long one = places.get(0).key();
    long two = places.get(1).key();
    long thing = only(Thing.class, rows).key();
    assertThat(places).extracting(Place::label).containsExactly("para 1", "para 2");
    assertThat(citations(rows, thing))
        .containsExactly(
            new Citation(thing, thing, one, Optional.empty()),
            new Citation(thing, thing, one, Optional.of("items")),
            new Citation(thing, thing, two, Optional.of("items")),
            new Citation(thing, thing, two, Optional.of("name")));
    assertThat(places(rows, "of the property")).containsExactly(one, two);
    assertThat(places(rows, "of its own")).containsExactly(two);
    assertThat(places(rows, "of the record")).containsExactly(one);
    assertThat(places(rows, "of nobody")).isEmpty();
    assertThat(places(rows, "of an entry")).containsExactly(one);
  }

  @Test
  void citationsOfADateSayHowPreciselyTheyGiveIt() {
    List<Object> rows =
        Imports.rows(
            Imports.DOCUMENTS,
            new DataFile(
                "t.yaml",
                """
                things:
                  of-the-property:
                    name: A
                    colour: RED
                    date: 2004-07-02
                    sources: {record: doc/1, date: [doc/1, {at: doc/2, precision: MONTH}]}
                  of-the-only-place: {name: B, colour: RED, date: 2004-07, sources: doc/1}
                  of-one-of-several: {name: C, colour: RED, date: 2004-07, sources: [doc/1, doc/2]}
                  without-a-date:
                    name: D
                    colour: RED
                    date: 2004
                    sources: {date: [doc/1, {at: doc/2, precision: NONE}]}
                """));

    List<Place> places = all(Place.class, rows);
    long one = places.get(0).key();
    long two = places.get(1).key();
    List<Long> things = all(Thing.class, rows).stream().map(Thing::key).toList();
    assertThat(all(Precision.class, rows))
        .containsExactly(
            new Precision(things.get(0), one, DatePrecision.DAY),
            new Precision(things.get(0), two, DatePrecision.MONTH),
            new Precision(things.get(1), one, DatePrecision.MONTH),
            new Precision(things.get(3), one, DatePrecision.YEAR));
  }

  @Test
  void anItemTakesTheOnlyCitationOfItsRecord() {
    List<Object> rows =
        Imports.rows(
            Imports.DOCUMENTS,
            new DataFile(
                "t.yaml", "things: {a: {name: A, colour: RED, items: [x], sources: [doc/2]}}"));

    assertThat(places(rows, "x")).containsExactly(all(Place.class, rows).get(1).key());
  }

  @Test
  void givesEverySubjectAndPlaceAKeyOfItsOwnBeforeItsRows() {
    List<Object> rows =
        Imports.rows(
            Imports.DOCUMENTS,
            new DataFile(
                "t.yaml", "things: {a: {name: A, colour: RED, items: [x, y], sources: [doc/2]}}"));

    assertThat(all(Subject.class, rows)).extracting(Subject::key).doesNotHaveDuplicates();
    assertThat(all(Subject.class, rows))
        .extracting(Subject::type)
        .containsExactly("Document", "Thing", "Item", "Item");
    List<Long> known = new ArrayList<>();
    for (Object row : rows) {
      if (row instanceof Subject subject) {
        known.add(subject.key());
      } else if (row instanceof Place place) {
        assertThat(known).contains(place.document());
        known.add(place.key());
      } else if (row instanceof Citation citation) {
        assertThat(known).contains(citation.subject(), citation.place());
      } else if (row instanceof Thing thing) {
        assertThat(known).contains(thing.key());
      }
    }
  }

  @Test
  void linksMayFormATreeAndOthersACircle() {
    assertThat(
            Imports.report(
                """
                things:
                  a: {name: A, colour: RED, next: [b, c], near: b, sources: doc/1}
                  b: {name: B, colour: RED, next: c, near: a, sources: doc/1}
                  c: {name: C, colour: RED, sources: doc/1}
                """))
        .isEmpty();
  }

  @Test
  void aLongChainOfLinksIsNoCircle() {
    StringBuilder things = new StringBuilder("things:\n");
    int last = 1000;
    for (int i = 0; i <= last; i++) {
      String next = i == last ? "" : ", next: t" + (i + 1);
      things.append("  t%d: {name: T, colour: RED, sources: doc/1%s}%n".formatted(i, next));
    }
    assertThat(Imports.report(things.toString())).isEmpty();
  }

  @Test
  void handsOnWhatMustWaitBehindItsSection() {
    List<Object> rows =
        Imports.rows(
            Imports.DOCUMENTS,
            new DataFile(
                "t.yaml",
                """
                things:
                  a: {name: A, colour: RED, last: x, sources: doc/1}
                  b: {name: B, colour: RED, sources: doc/1}
                """));

    assertThat(rows.indexOf("x")).isGreaterThan(rows.indexOf(all(Thing.class, rows).get(1)));
  }

  @Test
  void countsRecordsByType() {
    assertThat(
            Imports.counts(
                Imports.DOCUMENTS,
                new DataFile("a.yaml", "things: {a: {name: A, colour: RED, sources: doc/1}}"),
                new DataFile("b.yaml", "things: {b: {name: B, colour: RED, sources: doc/1}}")))
        .isEqualTo(Map.of("Document", 1, "Thing", 2));
  }

  @Test
  void readsTheKeysThatEveryRecordTakes() {
    List<Object> rows =
        Imports.rows(
            new DataFile(
                "d.yaml",
                "documents: {doc: {title: D, common: true, locators: {'1': x}, sources: doc/1}}"));
    assertThat(rows).endsWith("D", true);
  }

  @Test
  void tellsAllMistakesAtOnceByFileAndLine() {
    DataFile first =
        new DataFile(
            "a.yaml",
            """
            thing: {}
            things:
              a:
                name: A
                colour: BLUE
                date: 2004-13
                size: 3
                sources: doc/1
              b:
                colour: RED
                document: a
                others: [c, z]
                sources: [doc/9]
              'c d': {name: C, colour: RED, sources: doc/1}
            """);
    DataFile second =
        new DataFile(
            "b.yaml",
            """
            things:
              a: {name: Again, colour: RED, sources: doc/1}
              c: {name: C, colour: RED, next: a}
            """);
    DataFile third = new DataFile("c.yaml", "- no\n- mapping\n");
    List<Object> rows = new ArrayList<>();

    // The files come in no order, the report does.
    assertThatThrownBy(() -> Imports.read(rows, third, second, Imports.DOCUMENTS, first))
        .isInstanceOf(BrokenDatasetException.class)
        .hasMessage(
            """
            The data set in the test has 12 problems:
            a.yaml:1: a.yaml.thing: unknown key; known here: documents, licence, things
            a.yaml:5: things.a.colour: must be one of RED, GREEN, not 'BLUE'
            a.yaml:6: things.a.date: must be a date: '2004-13' is not in the calendar
            a.yaml:7: things.a.size: unknown key; known here: aliases, colour, colours, common, \
            confirmed, date, decimal, document, entries, flag, from, items, last, longs, map, name, near, \
            next, others, sources, text, texts, time, until, whole, wholes
            a.yaml:10: things.b: needs 'name'
            a.yaml:11: things.b.document: 'a' is a Thing, expected Document
            a.yaml:12: things.b.others: no record has the code 'z'
            a.yaml:13: things.b.sources: 'doc/9' names no place that a document declares \
            (document/locator)
            a.yaml:14: things.c d: a code has 1 to 80 letters, digits, '.', '-' and '_', the first a \
            letter or digit, not 'c d'
            b.yaml:2: things.a: the code is taken by a Thing at a.yaml:3
            b.yaml:3: things.c: needs 'sources': no fact without a citation
            c.yaml:1: file: must be a mapping of sections, e.g. 'partners:', not a list""");
    assertThat(rows).isEmpty();
  }

  @Test
  void tellsNoMoreMistakesThanAnybodyReads() {
    StringBuilder things = new StringBuilder("things:\n");
    for (int i = 0; i < 10_001; i++) {
      things.append("  t%d: {name: T, colour: BLUE, sources: doc/1}%n".formatted(i));
    }
    DataFile file = new DataFile("t.yaml", things.toString());
    assertThat(Imports.report(Imports.DOCUMENTS, file)).hasSize(10_000);
    assertThatThrownBy(() -> Imports.rows(Imports.DOCUMENTS, file))
        .hasMessageStartingWith("The data set in the test has at least 10000 problems:");
  }

  private static List<Citation> citations(List<Object> rows, long subject) {
    return all(Citation.class, rows).stream().filter(row -> row.subject() == subject).toList();
  }

  private static List<Long> places(List<Object> rows, String text) {
    long item =
        all(Item.class, rows).stream()
            .filter(row -> row.text().equals(text))
            .findFirst()
            .orElseThrow()
            .key();
    return citations(rows, item).stream().map(Citation::place).toList();
  }

  private static <T> T only(Class<T> type, List<Object> rows) {
    assertThat(all(type, rows)).hasSize(1);
    return all(type, rows).get(0);
  }

  private static <T> List<T> all(Class<T> type, List<Object> rows) {
    return rows.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
