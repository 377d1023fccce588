package org.dialoguerelations.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The timeline as clients walk it. */
@QuarkusTest
class TimelineTest {

  private static final String PAGE =
      """
      query Page($order: TimelineOrder, $first: Int, $after: String, $last: Int, $before: String) {
        timeline(order: $order, first: $first, after: $after, last: $last, before: $before) {
          totalCount
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          edges { cursor node { date { edtf } kind } }
        }
      }
      """;

  @Inject DataSource database;
  @Inject Statements statements;

  @ParameterizedTest
  @ValueSource(ints = {7, 20, 100})
  void walkingForwardMeetsEachEntryOnce(int size) throws SQLException {
    assertThat(walk("EARLIEST", "first", "after", "endCursor", "hasNextPage", size))
        .isEqualTo(inOrder());
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 100})
  void walkingBackwardMeetsEachEntryOnce(int size) throws SQLException {
    List<String> backward = inOrder();
    Collections.reverse(backward);
    assertThat(walk("EARLIEST", "last", "before", "startCursor", "hasPreviousPage", size))
        .isEqualTo(backward);
    assertThat(walk("LATEST", "first", "after", "endCursor", "hasNextPage", size))
        .isEqualTo(backward);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "timeline(order: LATEST, after: \"%s\")",
        "timeline(filter: {kind: [MEETING, ADOPTION]}, after: \"%s\")",
        "timeline(filter: {partner: [\"JP\"]}, after: \"%s\")",
        "timeline(filter: {date: {from: \"2004-01-02\"}}, after: \"%s\")",
        "meetings(after: \"%s\")"
      })
  void refusesACursorOfAnotherList(String other) {
    String list = "timeline(filter: {kind: [MEETING], date: {from: \"2004-01-01\"}}%s)";
    String cursor =
        Graph.data("{ %s { edges { cursor } } }".formatted(list.formatted("")))
            .at("/timeline/edges/0/cursor")
            .asText();

    assertThat(
            Graph.data(
                    "{ %s { nodes { title } } }"
                        .formatted(list.formatted(", after: \"" + cursor + "\"")))
                .at("/timeline/nodes"))
        .isNotEmpty();
    assertThat(Graph.errorCode("{ %s { totalCount } }".formatted(other.formatted(cursor))))
        .isEqualTo("INVALID_CURSOR");
    assertThat(
            Graph.errorCode(
                "{ partner(code: \"JP\") { timeline(after: \"%s\") { totalCount } } }"
                    .formatted(cursor)))
        .isEqualTo("INVALID_CURSOR");
  }

  /** The timeline of a record and the filter by its code are two ways to the same entries. */
  @ParameterizedTest
  @CsvSource({
    "partners, partner",
    "mechanisms, mechanism",
    "meetings, meeting",
    "agreements, agreement",
    "programmes, programme"
  })
  void aRecordHasTheEntriesThatItsFilterFinds(String list, String field) {
    JsonNode records =
        Graph.data(
                "{ %s(first: 100) { nodes { code timeline(first: 1) { totalCount } } } }"
                    .formatted(list))
            .at("/%s/nodes".formatted(list));
    List<String> filtered = new ArrayList<>();
    records.forEach(
        record ->
            filtered.add(
                "timeline(filter: {%s: [\"%s\"]}, first: 1) { totalCount }"
                    .formatted(field, record.get("code").asText())));
    List<JsonNode> found = Graph.values(filtered);
    assertThat(records).isNotEmpty();
    for (int i = 0; i < records.size(); i++) {
      assertThat(found.get(i).get("totalCount"))
          .as(records.get(i).get("code").asText())
          .isEqualTo(records.get(i).at("/timeline/totalCount"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"JP", "ASEAN", "SG", "MM", "asean-japan-centre"})
  void theFilterFindsExactlyTheEntriesThatShowThePartner(String code) {
    List<String> shown =
        entries("{}").stream().filter(entry -> entry.contains("\"" + code + "\"")).toList();
    assertThat(shown).isNotEmpty().isEqualTo(entries("{partner: [\"%s\"]}".formatted(code)));
  }

  /** All entries that a filter finds, with their partners. */
  private static List<String> entries(String filter) {
    List<String> found = new ArrayList<>();
    String after = "null";
    JsonNode page;
    do {
      page =
          Graph.data(
                  """
                  { timeline(filter: %s, first: 100, after: %s) {
                    pageInfo { hasNextPage endCursor }
                    nodes { date { edtf } kind title detail partners { code } }
                  } }
                  """
                      .formatted(filter, after))
              .get("timeline");
      page.get("nodes").forEach(entry -> found.add(entry.toString()));
      after = page.at("/pageInfo/endCursor").toString();
    } while (page.at("/pageInfo/hasNextPage").asBoolean());
    return found;
  }

  @Test
  void takesNoMoreStatementsForMoreEntries() {
    String query =
        """
        { timeline(first: %d, filter: {kind: [MEETING]}) { totalCount nodes {
          title record { id } partners { code } citations { locator document { code } }
        } } }
        """;
    assertThat(statements.of(query.formatted(30)))
        .isEqualTo(statements.of(query.formatted(2)))
        .isLessThanOrEqualTo(7);
  }

  private static List<String> walk(
      String order, String size, String from, String next, String more, int pageSize) {
    List<String> met = new ArrayList<>();
    List<String> cursors = new ArrayList<>();
    String cursor = null;
    JsonNode page;
    do {
      Map<String, Object> variables =
          cursor == null
              ? Map.of("order", order, size, pageSize)
              : Map.of("order", order, size, pageSize, from, cursor);
      page = Graph.data(PAGE, variables).get("timeline");
      List<String> rows = new ArrayList<>();
      for (JsonNode edge : page.get("edges")) {
        rows.add(edge.at("/node/date/edtf").asText() + " " + edge.at("/node/kind").asText());
        cursors.add(edge.get("cursor").asText());
      }
      if (size.equals("last")) {
        Collections.reverse(rows);
      }
      met.addAll(rows);
      cursor = page.at("/pageInfo/" + next).asText();
    } while (page.at("/pageInfo/" + more).asBoolean());
    assertThat(met).hasSize(page.get("totalCount").asInt());
    assertThat(new HashSet<>(cursors)).hasSameSizeAs(cursors);
    return met;
  }

  private List<String> inOrder() throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select date_edtf, kind from timeline_entry"
                    + " order by date_earliest, date_latest, code")) {
      while (found.next()) {
        rows.add(found.getString(1) + " " + found.getString(2));
      }
    }
    return rows;
  }
}
