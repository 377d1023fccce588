package org.dialoguerelations.kernel.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class KeysetTest {

  private record Row(String name, LocalDate day, int number, long id) {}

  private static final Keyset<Row> BY_DAY =
      Keyset.of("day", SortKey.ofDate("day", Row::day), SortKey.ofLong("id", Row::id));
  private static final Keyset<Row> BY_NAME =
      new Keyset<>(
          "name",
          List.of(
              SortKey.ofText("name", Row::name),
              SortKey.ofNumber("number", Row::number),
              SortKey.ofLong("id", Row::id)));
  private static final Keyset<Row> BY_NUMBER =
      Keyset.of("number", SortKey.ofNumber("number", Row::number));

  @Property
  void aCursorHoldsTheValuesOfItsRow(
      @ForAll("names") String name, @ForAll int number, @ForAll long id) {
    Row row = new Row(name, LocalDate.EPOCH, number, id);

    assertThat(after(BY_NAME, BY_NAME.cursor(row)))
        .isEqualTo(Map.of("after0", name, "after1", number, "after2", id));
  }

  @Property
  void aCursorHoldsAnyDay(@ForAll("days") LocalDate day, @ForAll long id) {
    Row row = new Row("", day, 0, id);

    assertThat(after(BY_DAY, BY_DAY.cursor(row))).isEqualTo(Map.of("after0", day, "after1", id));
  }

  @Property(tries = 5000)
  void anyTextIsACursorOrRefused(@ForAll("texts") String text) {
    for (Keyset<Row> order : List.of(BY_DAY, BY_NAME, BY_NUMBER)) {
      try {
        assertThat(after(order, text)).hasSize(order.keys().size());
      } catch (InvalidCursorException e) {
        assertThat(e).hasMessageStartingWith("This is no cursor of this field.");
      }
    }
  }

  @Example
  void aLongNameFits() {
    Row row = new Row("東".repeat(500), LocalDate.EPOCH, 1, 1);
    assertThat(after(BY_NAME, BY_NAME.cursor(row))).containsEntry("after0", row.name());
  }

  @Example
  void refusesACursorOfAnotherOrder() {
    Row row = new Row("Japan", LocalDate.EPOCH, 1, 2);
    assertRefused(BY_DAY, BY_NAME.cursor(row));
    assertRefused(BY_NUMBER, BY_DAY.cursor(row));
    assertRefused(
        Keyset.of("other", BY_DAY.keys().get(0), BY_DAY.keys().get(1)), BY_DAY.cursor(row));
  }

  @Example
  void refusesAWrongNumberOfParts() {
    assertRefused(BY_DAY, "");
    assertRefused(BY_DAY, cursor("day"));
    assertRefused(BY_DAY, cursor("day", "2013-12-14"));
    assertRefused(BY_DAY, cursor("day", "2013-12-14", "1", "1"));
    assertRefused(BY_DAY, cursor("day", "2013-12-14", "1") + ".");
    assertRefused(BY_DAY, "." + cursor("day", "2013-12-14", "1"));
  }

  @Example
  void refusesAValueOfAnotherType() {
    assertRefused(BY_DAY, cursor("day", "x", "1"));
    assertRefused(BY_DAY, cursor("day", "", "1"));
    assertRefused(BY_DAY, cursor("day", "2013-02-29", "1"));
    assertRefused(BY_DAY, cursor("day", "2013-12-14", "x"));
    assertRefused(BY_DAY, cursor("day", "2013-12-14", ""));
    assertRefused(BY_DAY, cursor("day", "2013-12-14", "9223372036854775808"));
    assertRefused(BY_NUMBER, cursor("number", "2147483648"));
    assertRefused(BY_NUMBER, cursor("number", "1.5"));
  }

  @Example
  void refusesWhatNoColumnHolds() {
    assertRefused(BY_DAY, cursor("day", "+10000-01-01", "1"));
    assertRefused(BY_DAY, cursor("day", "+999999999-12-31", "1"));
    assertRefused(BY_DAY, cursor("day", "-0001-01-01", "1"));
    assertRefused(BY_NAME, cursor("name", "a\u0000b", "1", "1"));
  }

  @Example
  void refusesWhatIsTooLong() {
    assertRefused(BY_NAME, cursor("name", "a".repeat(5000), "1", "1"));
    assertRefused(BY_NAME, "a".repeat(10_000_000));
    assertRefused(BY_NAME, ".".repeat(4096));
  }

  @Example
  void refusesWhatIsNotItsOwnBase64() {
    String number = part("number") + ".";
    assertThat(after(BY_NUMBER, number + "MQ")).containsEntry("after0", 1);
    assertRefused(BY_NUMBER, number + "MQ=="); // padded
    assertRefused(BY_NUMBER, number + "MR"); // other bits behind the last byte
    assertRefused(BY_NUMBER, number + "M");
    assertRefused(BY_NUMBER, number + "M Q");
    assertRefused(BY_NUMBER, number + "MQ\n");
    assertRefused(BY_NUMBER, number + "ü");
    assertRefused(BY_NAME, part("name") + "._w.MQ.MQ"); // 0xFF, no UTF-8
  }

  @Example
  void ordersByItsColumns() {
    assertThat(BY_DAY.orderBy("e", false)).isEqualTo("e.day, e.id");
    assertThat(BY_DAY.orderBy("e", true)).isEqualTo("e.day desc, e.id desc");
  }

  @Example
  void aPageWithoutCursorsHasNoBounds() {
    Map<String, Object> parameters = new HashMap<>();
    String range = BY_DAY.range("e", PageRequest.of(5, null, null, null), parameters);

    assertThat(range).isEqualTo("1 = 1");
    assertThat(parameters).isEmpty();
  }

  @Example
  void aPageLiesBetweenItsCursors() {
    Map<String, Object> parameters = new HashMap<>();
    String range =
        BY_DAY.range(
            "e",
            PageRequest.of(
                5, cursor("day", "2013-12-14", "1"), null, cursor("day", "2015-01-01", "2")),
            parameters);

    assertThat(range)
        .isEqualTo(
            "((e.day > :after0) or (e.day = :after0 and e.id > :after1))"
                + " and ((e.day < :before0) or (e.day = :before0 and e.id < :before1))");
    assertThat(parameters)
        .isEqualTo(
            Map.of(
                "after0",
                LocalDate.of(2013, 12, 14),
                "after1",
                1L,
                "before0",
                LocalDate.of(2015, 1, 1),
                "before1",
                2L));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(100).filter(KeysetTest::isStorable),
        Arbitraries.strings().withChars("a.\n\t:/+=_- é東").ofMaxLength(100));
  }

  private static boolean isStorable(String text) {
    return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> values =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(12),
            Arbitraries.strings().withChars("0123456789-+.").ofMaxLength(12),
            Arbitraries.of("2013-12-14", "+999999999-12-31", "1", "-1", "99999999999999999999"));
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(200),
        Arbitraries.strings().withChars("aZ09-_.=").ofMaxLength(40),
        Arbitraries.of("day", "name", "number")
            .flatMap(
                name ->
                    values
                        .list()
                        .ofMaxSize(4)
                        .map(parts -> cursor(name, parts.toArray(String[]::new)))));
  }

  private static Map<String, Object> after(Keyset<Row> order, String cursor) {
    Map<String, Object> parameters = new HashMap<>();
    order.range("e", new PageRequest(1, false, Optional.of(cursor), Optional.empty()), parameters);
    return parameters;
  }

  private static String cursor(String name, String... values) {
    return Stream.concat(Stream.of(name), Stream.of(values))
        .map(KeysetTest::part)
        .collect(Collectors.joining("."));
  }

  private static String part(String value) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(value.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertRefused(Keyset<Row> order, String cursor) {
    assertThatThrownBy(() -> after(order, cursor))
        .isInstanceOf(InvalidCursorException.class)
        .hasMessage(
            "This is no cursor of this field. Use a 'cursor', 'startCursor' or 'endCursor' of it.");
  }
}
