package org.dialoguerelations.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.lists.Rows.Days;
import org.dialoguerelations.platform.page.SortName;
import org.dialoguerelations.testing.Graph;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each order of each list is the one that its description promises, and pages follow it. */
@QuarkusTest
class OrderTest {

  private static final int PAGE = 7;

  /** A filter that leaves more than one page of some list. */
  private static final Map<String, Map<String, Object>> FILTERS =
      Map.of(
          "Document", Map.of("citedIn", List.of("overview-2021", "webpage-2003")),
          "Partner", Map.of("kind", List.of("STATE", "MINISTRY", "AGENCY")),
          "DialogueRelation", Map.of("partner", List.of("ASEAN")),
          "Milestone", Map.of("date", Map.of("from", "1970-01-01")),
          "Person", Map.of("partner", List.of("JP")),
          "Mechanism", Map.of("partner", List.of("JP")),
          "Meeting", Map.of("date", Map.of("from", "2003-01-01", "to", "2013-12-31")),
          "Agreement", Map.of("citedIn", List.of("overview-2021")),
          "Programme", Map.of("partner", List.of("JP")));

  @TestFactory
  Stream<DynamicTest> rowsStandInOrder() {
    return each(OrderTest::checkOrders);
  }

  @TestFactory
  Stream<DynamicTest> pagesGiveEachRowOnceInBothDirections() {
    return each(list -> orders(list).forEach(order -> checkPages(list, order)));
  }

  @Test
  void aCursorOfAnotherFilterOrOrderIsRefused() {
    String cursor =
        Graph.data(
                """
                { meetings(filter: {status: [HELD]}, order: DATE, first: 1) {
                  pageInfo { endCursor }
                } }
                """)
            .at("/meetings/pageInfo/endCursor")
            .asText();
    String next = "{ meetings(filter: {%s}, order: %s, after: \"" + cursor + "\") { totalCount } }";
    assertThat(Graph.data(next.formatted("status: [HELD]", "DATE"))).isNotNull();
    for (String other :
        List.of(
            next.formatted("status: [SCHEDULED]", "DATE"),
            next.formatted("status: [HELD], level: [SUMMIT]", "DATE"),
            next.formatted("", "DATE"),
            next.formatted("status: [HELD]", "DATE_DESC"),
            next.formatted("status: [HELD]", "CODE"))) {
      assertThat(Graph.errorCode(other)).as(other).isEqualTo("INVALID_CURSOR");
    }
  }

  /** What the date of records is called, where it is no {@code date}. */
  private static final Map<String, List<String>> DATES =
      Map.of(
          "agreements", List.of("adopted"),
          "documents", List.of("asOf"),
          "mechanisms", List.of("established"),
          "partners", List.of("established"),
          "programmes", List.of("launched", "period"),
          "statistics", List.of("period"));

  private static Stream<DynamicTest> each(Consumer<ListType> check) {
    return ListType.ALL.stream()
        .map(list -> DynamicTest.dynamicTest(list.name(), () -> check.accept(list)));
  }

  private static void checkOrders(ListType list) {
    List<JsonNode> all = list.all();
    for (String order : orders(list)) {
      List<JsonNode> rows = all.stream().sorted(comparator(list, order)).toList();
      assertThat(list.ordered(order)).as(order).isEqualTo(Rows.codes(rows));
    }
  }

  private static Comparator<JsonNode> comparator(ListType list, String order) {
    Comparator<JsonNode> byCode = Comparator.comparing(row -> row.get("code").asText());
    return switch (order) {
      case "CODE" -> byCode;
      case "NAME", "TITLE" -> byName().thenComparing(byCode);
      case "LEVEL" ->
          Comparator.<JsonNode, Integer>comparing(OrderTest::level)
              .thenComparing(byName())
              .thenComparing(byCode);
      default -> {
        boolean latest = order.endsWith("_DESC");
        Function<JsonNode, LocalDate> day = row -> day(row, fields(list, order), latest);
        Comparator<JsonNode> byDay = Comparator.comparing(day).thenComparing(byCode);
        yield latest ? byDay.reversed() : byDay;
      }
    };
  }

  private static Comparator<JsonNode> byName() {
    return Comparator.comparing(row -> SortName.of(row.get("name").asText()));
  }

  private static int level(JsonNode mechanism) {
    List<String> levels =
        List.of(
            "SUMMIT",
            "MINISTERIAL",
            "SENIOR_OFFICIALS",
            "EXPERTS",
            "WORKING_GROUP",
            "BUSINESS",
            "OTHER");
    int place = levels.indexOf(mechanism.get("level").asText());
    return place < 0 ? levels.size() : place;
  }

  /** The fields that an order of days goes by: the first that has a date. */
  private static List<String> fields(ListType list, String order) {
    return switch (order.replace("_DESC", "")) {
      case "DATE" -> DATES.getOrDefault(list.name(), List.of("date"));
      case "AS_OF" -> List.of("asOf");
      case "STARTED" -> List.of("launched", "period");
      default -> List.of(order.replace("_DESC", "").toLowerCase(Locale.ROOT));
    };
  }

  private static LocalDate day(JsonNode row, List<String> fields, boolean latest) {
    LocalDate unknown = latest ? PartialDate.FAR_PAST : PartialDate.FAR_FUTURE;
    for (String field : fields) {
      JsonNode date = row.path(field);
      if (date.has("start")) {
        // Of a period, the start counts, which may be open.
        return Rows.days(date.get("start")).map(start -> end(start, latest)).orElse(unknown);
      }
      if (Rows.days(date).isPresent()) {
        return end(Rows.days(date).get(), latest);
      }
    }
    return unknown;
  }

  private static LocalDate end(Days days, boolean latest) {
    return latest ? days.to() : days.from();
  }

  private static void checkPages(ListType list, String order) {
    Map<String, Object> filter = FILTERS.getOrDefault(list.type(), Map.of());
    JsonNode whole = page(list, order, filter, "first: 100", "").get("nodes");
    List<String> expected =
        IntStream.range(0, whole.size()).mapToObj(i -> whole.get(i).get("code").asText()).toList();
    assertThat(expected).isNotEmpty();
    assertThat(walk(list, order, filter, true)).as(order).isEqualTo(expected);
    assertThat(walk(list, order, filter, false)).as(order).isEqualTo(expected);
  }

  private static List<String> walk(
      ListType list, String order, Map<String, Object> filter, boolean forward) {
    List<String> codes = new ArrayList<>();
    String cursor = "";
    boolean more = true;
    while (more) {
      JsonNode page = page(list, order, filter, (forward ? "first: " : "last: ") + PAGE, cursor);
      List<String> found = new ArrayList<>();
      page.get("nodes").forEach(row -> found.add(row.get("code").asText()));
      if (!forward) {
        Collections.reverse(found);
      }
      codes.addAll(found);
      JsonNode info = page.get("pageInfo");
      more = info.get(forward ? "hasNextPage" : "hasPreviousPage").asBoolean();
      cursor =
          (forward ? "after: " : "before: ")
              + Graph.write(info.get(forward ? "endCursor" : "startCursor").asText());
    }
    if (!forward) {
      Collections.reverse(codes);
    }
    return codes;
  }

  private static JsonNode page(
      ListType list, String order, Map<String, Object> filter, String size, String cursor) {
    return Graph.data(
            """
            query ($filter: %sFilter) {
              %s(filter: $filter, order: %s, %s, %s) {
                nodes { code }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              }
            }
            """
                .formatted(list.type(), list.name(), order, size, cursor),
            Map.of("filter", filter))
        .get(list.name());
  }

  private static List<String> orders(ListType list) {
    JsonNode values =
        Graph.data(
                "{ __type(name: \"%sOrder\") { enumValues(includeDeprecated: true) { name } } }"
                    .formatted(list.type()))
            .at("/__type/enumValues");
    return IntStream.range(0, values.size())
        .mapToObj(i -> values.get(i).get("name").asText())
        .toList();
  }
}
