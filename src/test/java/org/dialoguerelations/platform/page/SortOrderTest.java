package org.dialoguerelations.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SortOrderTest {

  private record Row(String name, LocalDate day, int number, long id) {

    List<String> place(SortOrder order) {
      Map<String, Object> values = Map.of("name", name, "day", day, "number", number, "id", id);
      return order.keys().stream().map(key -> values.get(key.path()).toString()).toList();
    }
  }

  private static final SortKey ID = new SortKey("id", Long::valueOf);
  private static final SortOrder BY_DAY = SortOrder.ascending(SortKey.ofDate("day"), ID);
  private static final SortOrder BY_NAME =
      SortOrder.ascending(SortKey.ofText("name"), SortKey.ofNumber("number"), ID);
  private static final SortOrder BY_NUMBER = SortOrder.ascending(SortKey.ofNumber("number"));

  @Property
  void aCursorHoldsTheValuesOfItsRow(
      @ForAll("names") String name, @ForAll int number, @ForAll long id) {
    Row row = new Row(name, LocalDate.EPOCH, number, id);

    assertThat(after(BY_NAME, cursor(BY_NAME, row)))
        .isEqualTo(Map.of("after0", name, "after1", number, "after2", id));
  }

  @Property
  void aCursorHoldsAnyDay(@ForAll("days") LocalDate day, @ForAll long id) {
    Row row = new Row("", day, 0, id);

    assertThat(after(BY_DAY, cursor(BY_DAY, row))).isEqualTo(Map.of("after0", day, "after1", id));
  }

  @Property(tries = 5000)
  void anyTextIsRefused(@ForAll("texts") String text) {
    for (SortOrder order : List.of(BY_DAY, BY_NAME, BY_NUMBER)) {
      assertRefused(order, text);
    }
  }

  @Property(tries = 5000)
  void aCursorThatWasChangedIsRefused(
      @ForAll("names") String name,
      @ForAll int number,
      @ForAll @IntRange(max = 1000) int at,
      @ForAll("signs") char other) {
    String cursor = cursor(BY_NAME, new Row(name, LocalDate.EPOCH, number, 1));
    StringBuilder changed = new StringBuilder(cursor);
    changed.setCharAt(at % cursor.length(), other);
    Assume.that(!changed.toString().equals(cursor));

    assertRefused(BY_NAME, changed.toString());
    assertRefused(BY_NAME, cursor.substring(0, at % cursor.length()));
    assertRefused(BY_NAME, cursor + other);
    assertRefused(BY_NAME, other + cursor);
  }

  @Example
  void aLongNameFits() {
    Row row = new Row("東".repeat(4000), LocalDate.EPOCH, 1, 1);
    assertThat(after(BY_NAME, cursor(BY_NAME, row))).containsEntry("after0", row.name());
  }

  @Example
  void refusesACursorOfAnotherList() {
    Row row = new Row("Japan", LocalDate.EPOCH, 1, 2);
    String cursor = cursor(BY_DAY, row);
    String some = CanonicalText.of(List.of(1, 2));

    assertThat(after(BY_DAY, cursor)).hasSize(2);
    assertRefused(BY_NAME, cursor);
    assertRefused(BY_NUMBER, cursor);
    assertRefused(new SortOrder(BY_DAY.keys(), true), cursor);
    String order = name(BY_DAY);
    assertRefused(new Cursors("others", order, ALL), BY_DAY, cursor);
    assertRefused(new Cursors(FIELD, order, some), BY_DAY, cursor);
    assertRefused(
        new Cursors(FIELD, order, some),
        BY_DAY,
        new Cursors(FIELD, order, CanonicalText.of(List.of(12))).write(row.place(BY_DAY)));
  }

  @Example
  void refusesAWrongNumberOfValues() {
    assertRefused(BY_DAY, "");
    assertRefused(BY_DAY, forged(BY_DAY));
    assertRefused(BY_DAY, forged(BY_DAY, "2013-12-14"));
    assertRefused(BY_DAY, forged(BY_DAY, "2013-12-14", "1", "1"));
  }

  @Example
  void refusesAValueOfAnotherType() {
    assertRefused(BY_DAY, forged(BY_DAY, "x", "1"));
    assertRefused(BY_DAY, forged(BY_DAY, "", "1"));
    assertRefused(BY_DAY, forged(BY_DAY, "2013-02-29", "1"));
    assertRefused(BY_DAY, forged(BY_DAY, "2013-12-14", "x"));
    assertRefused(BY_DAY, forged(BY_DAY, "2013-12-14", ""));
    assertRefused(BY_DAY, forged(BY_DAY, "2013-12-14", "9223372036854775808"));
    assertRefused(BY_NUMBER, forged(BY_NUMBER, "2147483648"));
    assertRefused(BY_NUMBER, forged(BY_NUMBER, "1.5"));
  }

  @Example
  void refusesWhatNoColumnHolds() {
    assertRefused(BY_DAY, forged(BY_DAY, "+10000-01-01", "1"));
    assertRefused(BY_DAY, forged(BY_DAY, "+999999999-12-31", "1"));
    assertRefused(BY_DAY, forged(BY_DAY, "-0001-01-01", "1"));
    assertRefused(BY_NAME, forged(BY_NAME, "a\u0000b", "1", "1"));
  }

  @Example
  void refusesWhatIsTooLong() {
    assertRefused(BY_NAME, forged(BY_NAME, "a".repeat(50_000), "1", "1"));
    assertRefused(BY_NAME, "a".repeat(10_000_000));
    assertRefused(BY_NAME, ".".repeat(4096));
  }

  @Example
  void ordersByItsColumns() {
    assertThat(BY_DAY.orderBy("e", false)).isEqualTo("e.day, e.id");
    assertThat(BY_DAY.orderBy("e", true)).isEqualTo("e.day desc, e.id desc");
    SortOrder latest = new SortOrder(BY_DAY.keys(), true);
    assertThat(latest.orderBy("e", false)).isEqualTo("e.day desc, e.id desc");
    assertThat(latest.orderBy("e", true)).isEqualTo("e.day, e.id");
  }

  @Example
  void aBoundStartsAtItsFirstColumn() {
    Map<String, Object> parameters = new HashMap<>();

    assertThat(BY_DAY.after("e", List.of("2013-12-14", "1"), parameters))
        .isEqualTo(
            "e.day >= :after0 and ((e.day > :after0) or (e.day = :after0 and e.id > :after1))");
    assertThat(BY_DAY.before("e", List.of("2015-01-01", "2"), parameters))
        .isEqualTo(
            "e.day <= :before0 and ((e.day < :before0) or (e.day = :before0 and e.id < :before1))");
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
    assertThat(new SortOrder(BY_NUMBER.keys(), true).after("e", List.of("7"), new HashMap<>()))
        .isEqualTo("((e.number < :after0))");
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(100).filter(SortOrderTest::isStorable),
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
  Arbitrary<Character> signs() {
    return Arbitraries.of('a', 'Z', '0', '9', '-', '_', '.', '=', 'é');
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(200),
        Arbitraries.strings().withChars("aZ09-_.=").ofMaxLength(60));
  }

  private static final String FIELD = "rows";
  private static final String ALL = "{}";

  private static Cursors cursors(SortOrder order) {
    return new Cursors(FIELD, name(order), ALL);
  }

  private static String name(SortOrder order) {
    return order.orderBy("e", false);
  }

  private static String cursor(SortOrder order, Row row) {
    return cursors(order).write(row.place(order));
  }

  /** A cursor with the right digest, as one who knows how to compute it would write. */
  private static String forged(SortOrder order, String... values) {
    return cursors(order).write(List.of(values));
  }

  private static Map<String, Object> after(SortOrder order, String cursor) {
    Map<String, Object> parameters = new HashMap<>();
    order.after("e", cursors(order).read(cursor), parameters);
    return parameters;
  }

  private static void assertRefused(SortOrder order, String cursor) {
    assertRefused(cursors(order), order, cursor);
  }

  private static void assertRefused(Cursors cursors, SortOrder order, String cursor) {
    assertThatThrownBy(() -> order.after("e", cursors.read(cursor), new HashMap<>()))
        .isInstanceOf(InvalidCursorException.class)
        .hasMessageStartingWith("This is no cursor of this field");
  }
}
