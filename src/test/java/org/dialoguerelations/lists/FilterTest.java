package org.dialoguerelations.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dialoguerelations.lists.Rows.Days;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.testing.Extent;
import org.dialoguerelations.testing.Graph;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A filter lets through exactly the rows that meet it: each field of each filter, with each value
 * that the data set has, against the whole list.
 */
@QuarkusTest
class FilterTest {

  private static final int MANY = 40;

  /** Of a field, as many values are asked for, at most. */
  private static final int MOST_VALUES = Extent.of(20, 10_000);

  /**
   * Fields that follow from rules, and are compared with those: StatusFilterTest,
   * TextConditionTest, ParticipationTest.
   */
  private static final Set<String> BY_RULES =
      Set.of("inForceOn", "mayBeInForceOn", "inForceFor", "text", "allPartners", "partnerBasis");

  @TestFactory
  Stream<DynamicTest> eachFieldLetsThroughWhatMeetsIt() {
    return ListType.ALL.stream().flatMap(FilterTest::facets);
  }

  /** The rows of a list are read once, for all of its fields. */
  private static Stream<DynamicTest> facets(ListType list) {
    List<JsonNode> all = list.all();
    return list.facets().stream()
        .map(
            facet ->
                DynamicTest.dynamicTest(
                    list.name() + "." + facet.field(), () -> check(list, all, facet)));
  }

  @TestFactory
  Stream<DynamicTest> fieldsAreCombinedByAnd() {
    return ListType.ALL.stream()
        .map(list -> DynamicTest.dynamicTest(list.name(), () -> combine(list)));
  }

  @TestFactory
  Stream<DynamicTest> eachFieldOfEachFilterIsChecked() {
    return ListType.ALL.stream()
        .map(
            list ->
                DynamicTest.dynamicTest(
                    list.name(),
                    () ->
                        assertThat(list.facets().stream().map(Facet::field))
                            .containsAll(
                                fields(list.type() + "Filter").stream()
                                    .filter(field -> !BY_RULES.contains(field))
                                    .toList())));
  }

  @Test
  void theSpellingOfACityDoesNotMatter() {
    ListType meetings = ListType.named("Meeting");
    assertThat(meetings.filtered(Map.of("city", List.of("kuala-LUMPUR"))))
        .isNotEmpty()
        .isEqualTo(meetings.filtered(Map.of("city", List.of("Kuala Lumpur"))));
  }

  private static void check(ListType list, List<JsonNode> all, Facet facet) {
    switch (facet.sort()) {
      case "date" -> checkDates(list, all, facet.field());
      case "flag" -> checkFlag(list, all, facet);
      default -> checkValues(list, all, facet);
    }
  }

  private static void checkValues(ListType list, List<JsonNode> all, Facet facet) {
    Set<String> values =
        all.stream().flatMap(facet.values()).collect(Collectors.toCollection(TreeSet::new));
    assertThat(values).as("the data set has a value to ask for").isNotEmpty();
    List<Set<String>> asked =
        new ArrayList<>(spread(List.copyOf(values)).stream().map(Set::of).toList());
    asked.add(values.stream().limit(3).collect(Collectors.toSet()));
    asked.add(Set.of());
    Map<Map<String, Object>, List<String>> expected = new LinkedHashMap<>();
    asked.forEach(
        some ->
            expected.put(
                Map.of(facet.field(), List.copyOf(some)),
                codes(all, row -> has(row, facet, some))));
    compare(list, expected);
  }

  /** Of many values those in regular steps, the first and the last among them. */
  private static <T> List<T> spread(List<T> values) {
    return IntStream.range(0, Math.min(values.size(), MOST_VALUES))
        .map(i -> values.size() <= MOST_VALUES ? i : i * (values.size() - 1) / (MOST_VALUES - 1))
        .mapToObj(values::get)
        .toList();
  }

  private static void checkFlag(ListType list, List<JsonNode> all, Facet facet) {
    Map<Map<String, Object>, List<String>> expected = new LinkedHashMap<>();
    for (boolean value : List.of(true, false)) {
      expected.put(
          Map.of(facet.field(), value),
          codes(all, row -> has(row, facet, Set.of(String.valueOf(value)))));
    }
    compare(list, expected);
  }

  private static void checkDates(ListType list, List<JsonNode> all, String field) {
    List<LocalDate> days =
        all.stream()
            .flatMap(row -> Rows.days(row.path(field)).stream())
            .flatMap(date -> Stream.of(date.from(), date.to()))
            .distinct()
            .sorted()
            .toList();
    assertThat(days).as("the data set has a date to ask for").isNotEmpty();
    Map<Map<String, Object>, List<String>> expected = new LinkedHashMap<>();
    List<LocalDate> some = spread(days);
    for (int i = 0; i < some.size(); i++) {
      LocalDate day = some.get(i);
      LocalDate later = days.get(Math.min(days.indexOf(day) + 3, days.size() - 1));
      boolean strict = i % 2 == 0;
      range(all, field, day, null, strict, expected);
      range(all, field, null, day, strict, expected);
      range(all, field, day, day, false, expected);
      range(all, field, day, later, strict, expected);
    }
    expected.put(
        Map.of(field, Map.of()), codes(all, row -> Rows.days(row.path(field)).isPresent()));
    compare(list, expected);
  }

  private static void range(
      List<JsonNode> all,
      String field,
      LocalDate from,
      LocalDate to,
      boolean strict,
      Map<Map<String, Object>, List<String>> expected) {
    Map<String, Object> range = new HashMap<>();
    range.put("from", from == null ? null : from.toString());
    range.put("to", to == null ? null : to.toString());
    range.put("strict", strict);
    expected.put(
        Map.of(field, range),
        codes(
            all,
            row ->
                Rows.days(row.path(field))
                    .filter(date -> lies(date, from, to, strict))
                    .isPresent()));
  }

  /** Asks for what each filter lets through, many filters in one request. */
  private static void compare(ListType list, Map<Map<String, Object>, List<String>> expected) {
    List<Map<String, Object>> filters = List.copyOf(expected.keySet());
    for (int i = 0; i < filters.size(); i += MANY) {
      List<Map<String, Object>> some = filters.subList(i, Math.min(i + MANY, filters.size()));
      List<List<String>> found = list.filtered(some);
      for (int j = 0; j < some.size(); j++) {
        assertThat(found.get(j)).as("%s", some.get(j)).isEqualTo(expected.get(some.get(j)));
      }
    }
  }

  private static boolean lies(Days date, LocalDate from, LocalDate to, boolean strict) {
    LocalDate start = strict ? date.from() : date.to();
    LocalDate end = strict ? date.to() : date.from();
    return (from == null || !start.isBefore(from)) && (to == null || !end.isAfter(to));
  }

  /** Asks for what the first rows have, in all fields together. */
  private static void combine(ListType list) {
    List<JsonNode> all = list.all();
    for (JsonNode like : all.subList(0, Math.min(all.size(), 10))) {
      Map<String, Object> filter = new HashMap<>();
      List<Predicate<JsonNode>> conditions = new ArrayList<>();
      for (Facet facet : list.facets()) {
        Set<String> values =
            facet
                .values()
                .apply(like)
                .distinct()
                .limit(Condition.MAX_VALUES)
                .collect(Collectors.toSet());
        if (!values.isEmpty()) {
          filter.put(
              facet.field(),
              facet.sort().equals("flag")
                  ? (Object) Boolean.valueOf(values.iterator().next())
                  : List.copyOf(values));
          conditions.add(row -> has(row, facet, values));
        }
      }
      List<String> expected =
          codes(all, row -> conditions.stream().allMatch(condition -> condition.test(row)));
      assertThat(expected).contains(like.get("code").asText());
      assertThat(list.filtered(filter)).as("%s", filter).isEqualTo(expected);
    }
  }

  private static boolean has(JsonNode row, Facet facet, Set<String> values) {
    return facet.values().apply(row).anyMatch(values::contains);
  }

  private static List<String> codes(List<JsonNode> rows, Predicate<JsonNode> condition) {
    return Rows.codes(rows.stream().filter(condition).toList());
  }

  private static List<String> fields(String input) {
    JsonNode fields =
        Graph.data("{ __type(name: \"%s\") { inputFields { name } } }".formatted(input))
            .at("/__type/inputFields");
    return IntStream.range(0, fields.size())
        .mapToObj(i -> fields.get(i).get("name").asText())
        .toList();
  }
}
