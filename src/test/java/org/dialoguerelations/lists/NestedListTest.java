package org.dialoguerelations.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.Pages;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A list on a record takes the filter and the orders of the root list of its type, and answers what
 * both have in common.
 */
@QuarkusTest
class NestedListTest {

  /**
   * @param parents the root list on whose records it hangs
   * @param type the type that it lists
   * @param filter lets some of its rows through
   */
  private record Nested(
      String parents, String field, String type, String order, Map<String, Object> filter) {

    static Nested meetings(String parents, String field) {
      return new Nested(
          parents,
          field,
          "Meeting",
          "DATE_DESC",
          Map.of("level", List.of("MINISTERIAL", "SUMMIT")));
    }

    static Nested programmes(String parents, String field) {
      return new Nested(
          parents,
          field,
          "Programme",
          "STARTED_DESC",
          Map.of("kind", List.of("PROJECT", "EXCHANGE", "INITIATIVE")));
    }

    static Nested milestones(String parents) {
      return new Nested(
          parents,
          "milestones",
          "Milestone",
          "TITLE",
          Map.of("kind", List.of("SPEECH", "FORMAL_DIALOGUE", "INITIATIVE")));
    }
  }

  private static final List<Nested> NESTED =
      List.of(
          Nested.meetings("mechanisms", "meetings"),
          Nested.meetings("partners", "meetings"),
          Nested.meetings("partners", "hosted"),
          Nested.meetings("people", "meetings"),
          Nested.programmes("agreements", "programmes"),
          Nested.programmes("mechanisms", "programmes"),
          Nested.programmes("meetings", "launchedProgrammes"),
          Nested.programmes("partners", "programmes"),
          Nested.programmes("people", "programmes"),
          Nested.programmes("programmes", "funds"),
          Nested.milestones("dialogueRelations"),
          Nested.milestones("people"),
          new Nested(
              "partners",
              "dialogueRelations",
              "DialogueRelation",
              "NAME",
              Map.of("partner", List.of("JP"))),
          new Nested(
              "partners", "mechanisms", "Mechanism", "LEVEL", Map.of("level", List.of("SUMMIT"))),
          new Nested(
              "meetings",
              "adopted",
              "Agreement",
              "TITLE",
              Map.of("kind", List.of("DECLARATION", "JOINT_STATEMENT"))));

  @Test
  void aListMayBeCountedAndShown() {
    JsonNode japan =
        Graph.data(
                """
                {
                  partner(code: "JP") {
                    counted: meetings { totalCount }
                    shown: meetings { totalCount nodes { code } }
                    counts: meetings { ...number }
                    merged: meetings { totalCount }
                    merged: meetings { pageInfo { hasNextPage } }
                    again: meetings { totalCount __typename }
                  }
                }
                fragment number on MeetingConnection { totalCount }
                """)
            .get("partner");
    int count = japan.at("/shown/totalCount").asInt();
    assertThat(japan.at("/shown/nodes")).hasSize(20);
    assertThat(japan.at("/merged/pageInfo/hasNextPage").asBoolean()).isTrue();
    assertThat(List.of("counted", "counts", "merged", "again"))
        .allSatisfy(
            alias -> assertThat(japan.get(alias).get("totalCount").asInt()).isEqualTo(count));
  }

  @TestFactory
  Stream<DynamicTest> filtersAndOrdersAreThoseOfTheRoot() {
    return NESTED.stream()
        .map(
            nested ->
                DynamicTest.dynamicTest(
                    nested.parents() + "." + nested.field(), () -> check(nested)));
  }

  @Test
  void decisionsAreFilteredByWhatTheyAre() {
    for (String list :
        List.of(
            "partner(code: \"asean-member-states\") { %s: decisions",
            "partner(code: \"ASEAN\") { %s: decisions",
            "person(code: \"takaichi-sanae\") { %s: decisions",
            "programme(code: \"jaif\") { %s: subjectOf",
            "agreement(code: \"aoip\") { %s: subjectOf")) {
      checkDecisions(list, "kind: [STATED, WELCOMED]", row -> kinds(row, "STATED", "WELCOMED"));
      checkDecisions(list, "by: [\"JP\"]", row -> has(row, "by.code", "JP"));
      checkDecisions(
          list,
          "speaker: [\"koizumi-junichiro\"]",
          row -> has(row, "speaker.code", "koizumi-junichiro"));
      checkDecisions(list, "speaker: []", row -> false);
      checkDecisions(
          list,
          "meeting: [\"asean-japan-summit-28\"]",
          row -> has(row, "meeting.code", "asean-japan-summit-28"));
      checkDecisions(
          list,
          "mechanism: [\"asean-japan-summit\"]",
          row -> has(row, "meeting.mechanism.code", "asean-japan-summit"));
      checkDecisions(
          list,
          "date: {to: \"2024-12-31\"}, kind: [STATED, ANNOUNCED]",
          row ->
              kinds(row, "STATED", "ANNOUNCED")
                  && Rows.days(row.at("/meeting/date"))
                      .filter(date -> date.from().getYear() < 2025)
                      .isPresent());
    }
  }

  private static void checkDecisions(String list, String filter, Predicate<JsonNode> condition) {
    JsonNode found =
        Graph.data(
            """
                {
                  all: %s(first: 100) { nodes {
                    text kind by { code } speaker { code }
                    meeting { code date { earliest latest } mechanism { code } }
                  } } }
                  some: %s(filter: {%s}, first: 100) { totalCount nodes { text } } }
                }
                """
                .formatted(list.formatted("list"), list.formatted("list"), filter));
    List<JsonNode> all = Rows.nodes(found, "all.list.nodes").toList();
    assertThat(all).as(list).isNotEmpty();
    assertThat(Rows.texts(found, "some.list.nodes.text").toList())
        .as("%s, %s", list, filter)
        .isEqualTo(all.stream().filter(condition).map(row -> row.get("text").asText()).toList());
  }

  private static boolean has(JsonNode row, String path, String value) {
    return Rows.texts(row, path).anyMatch(value::equals);
  }

  private static boolean kinds(JsonNode row, String... kinds) {
    return List.of(kinds).contains(row.get("kind").asText());
  }

  private static void check(Nested nested) {
    List<JsonNode> parents =
        Pages.all(
            nested.parents(),
            """
            code
            all: %1$s(first: 100) { totalCount nodes { code } }
            some: %1$s(filter: $filter, order: %2$s, first: 100) { totalCount nodes { code } }
            """
                .formatted(nested.field(), nested.order()),
            "$filter: %sFilter".formatted(nested.type()),
            "",
            Map.of("filter", nested.filter()),
            100);
    ListType root = ListType.named(nested.type());
    List<String> letThrough = root.filtered(nested.filter());
    List<String> inOrder = root.ordered(nested.order());
    int found = 0;
    for (JsonNode parent : parents) {
      String code = parent.get("code").asText();
      List<String> all = whole(nested, code, parent.get("all"), "");
      List<String> expected =
          all.stream()
              .filter(letThrough::contains)
              .sorted(Comparator.comparing(inOrder::indexOf))
              .toList();
      assertThat(
              whole(
                  nested,
                  code,
                  parent.get("some"),
                  "filter: $filter, order: %s,".formatted(nested.order())))
          .isEqualTo(expected);
      assertThat(parent.at("/some/totalCount").asInt()).isEqualTo(expected.size());
      found += expected.size();
    }
    assertThat(found).as("the filter lets something through").isPositive();
  }

  /** The codes of a list, of which a page was read that may not be all of it. */
  private static List<String> whole(
      Nested nested, String parent, JsonNode firstPage, String arguments) {
    if (firstPage.get("totalCount").asInt() == firstPage.get("nodes").size()) {
      return codes(firstPage);
    }
    String query =
        """
        query ($after: String, $code: String!, $filter: %sFilter) {
          one: %s(code: $code) {
            list: %s(%s first: 100, after: $after) {
              nodes { code }
              pageInfo { hasNextPage endCursor }
            }
          }
          used: %ss(filter: $filter, first: 1) { totalCount }
        }
        """
            .formatted(
                nested.type(),
                nested.parents().equals("people")
                    ? "person"
                    : nested.parents().substring(0, nested.parents().length() - 1),
                nested.field(),
                arguments,
                Character.toLowerCase(nested.type().charAt(0)) + nested.type().substring(1));
    Map<String, Object> variables =
        new HashMap<>(Map.of("code", parent, "filter", nested.filter()));
    List<String> codes = new ArrayList<>();
    JsonNode page;
    do {
      page = Graph.data(query, variables).at("/one/list");
      codes.addAll(codes(page));
      variables.put("after", page.at("/pageInfo/endCursor").asText());
    } while (page.at("/pageInfo/hasNextPage").asBoolean());
    return codes;
  }

  private static List<String> codes(JsonNode connection) {
    List<String> codes = new ArrayList<>();
    connection.get("nodes").forEach(row -> codes.add(row.get("code").asText()));
    return codes;
  }
}
