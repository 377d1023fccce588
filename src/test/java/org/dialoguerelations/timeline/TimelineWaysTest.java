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
import java.util.List;
import javax.sql.DataSource;
import org.dialoguerelations.testing.Graph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the ways to entries are, those that meet the filter are met once, in order, counted. */
@QuarkusTest
class TimelineWaysTest {

  private static final String PAGE =
      """
      timeline(filter: {%s}, order: %s, first: %d, after: %s) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { date { edtf } kind title }
      }
      """;

  @Inject DataSource database;

  /** {@code about(X)} and {@code pillar(X)} stand for what an entry is about. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          date: {from: "2006-01-01", to: "2006-12-31"} | date_latest >= date '2006-01-01' and date_earliest <= date '2006-12-31'
          date: {from: "2012-02-29", to: "2012-02-29"} | date_latest >= date '2012-02-29' and date_earliest <= date '2012-02-29'
          date: {from: "2013-01-01", to: "2013-02-01"} | date_latest >= date '2013-01-01' and date_earliest <= date '2013-02-01'
          date: {from: "2010-02-10"} | date_latest >= date '2010-02-10'
          date: {from: "0001-01-01"} | 1 = 1
          date: {to: "2004-06-15"} | date_earliest <= date '2004-06-15'
          date: {from: "2004-03-01", to: "2008-03-31", strict: true} | date_earliest >= date '2004-03-01' and date_latest <= date '2008-03-31'
          date: {to: "1990-03-31", strict: true} | date_latest <= date '1990-03-31'
          date: {from: "2009-01-01", to: "2011-06-30"}, kind: [MEETING, ADOPTION] | date_latest >= date '2009-01-01' and date_earliest <= date '2011-06-30' and kind in ('MEETING', 'ADOPTION')
          kind: [MEETING, ADOPTION, MEETING] | kind in ('MEETING', 'ADOPTION')
          partner: ["JP"] | about(JP)
          partner: ["JP", "KR", "JP"] | (about(JP) or about(KR))
          partner: ["JP", "KR", "nobody"], kind: [MEETING, SIGNATURE] | (about(JP) or about(KR)) and kind in ('MEETING', 'SIGNATURE')
          partner: ["JP", "SG"], date: {from: "2008-01-01", to: "2012-12-31"} | (about(JP) or about(SG)) and date_latest >= date '2008-01-01' and date_earliest <= date '2012-12-31'
          partner: ["JP", "SG"], mechanism: ["asean-japan-summit"] | (about(JP) or about(SG)) and about(asean-japan-summit)
          partner: ["JP"], pillar: [ECONOMIC, POLITICAL_SECURITY], kind: [MEETING, ADOPTION, LAUNCH] | about(JP) and (pillar(ECONOMIC) or pillar(POLITICAL_SECURITY)) and kind in ('MEETING', 'ADOPTION', 'LAUNCH')
          pillar: [ECONOMIC, POLITICAL_SECURITY] | (pillar(ECONOMIC) or pillar(POLITICAL_SECURITY))
          pillar: [ECONOMIC, POLITICAL_SECURITY], date: {from: "2010-01-01"} | (pillar(ECONOMIC) or pillar(POLITICAL_SECURITY)) and date_latest >= date '2010-01-01'
          partner: ["JP", "KR", "SG", "MM", "VN"], kind: [MEETING, ADOPTION, LAUNCH, SIGNATURE, RATIFICATION] | (about(JP) or about(KR) or about(SG) or about(MM) or about(VN)) and kind in ('MEETING', 'ADOPTION', 'LAUNCH', 'SIGNATURE', 'RATIFICATION')
          partner: [] | 1 = 0
          partner: ["nobody"] | 1 = 0
          """)
  void meetAllEntriesOfAFilter(String filter, String condition) throws SQLException {
    List<String> expected = entries(condition);
    assertThat(walk("{ %s }", "", filter, "EARLIEST")).isEqualTo(expected);
    assertThat(walk("{ partner(code: \"JP\") { %s } }", "/partner", filter, "EARLIEST"))
        .isEqualTo(entries("(" + condition + ") and about(JP)"));
    Collections.reverse(expected);
    assertThat(walk("{ %s }", "", filter, "LATEST")).isEqualTo(expected);
  }

  private static List<String> walk(String frame, String path, String filter, String order) {
    List<String> met = new ArrayList<>();
    String after = "null";
    JsonNode page;
    do {
      String field = PAGE.formatted(filter, order, 37, after);
      page = Graph.data(frame.formatted(field)).at(path + "/timeline");
      page.get("nodes")
          .forEach(
              node -> met.add(node.at("/date/edtf").asText() + " " + node.get("kind").asText()));
      after = page.at("/pageInfo/endCursor").toString();
    } while (page.at("/pageInfo/hasNextPage").asBoolean());
    assertThat(met).hasSize(page.get("totalCount").asInt());
    return met;
  }

  /** The pages of several records in one statement are those that each has alone. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''",
        "kind: [MEETING, ADOPTION]",
        "date: {from: \"2010-01-01\", to: \"2012-12-31\"}",
      })
  void meetTheEntriesOfSeveralRecords(String filter) {
    String field = PAGE.formatted(filter, "LATEST", 5, "null");
    for (int records : List.of(3, 20)) {
      JsonNode all =
          Graph.data("{ partners(first: %d) { nodes { code %s } } }".formatted(records, field))
              .at("/partners/nodes");
      assertThat(all).hasSize(records);
      for (JsonNode one : all) {
        String alone =
            "{ partner(code: \"%s\") { code %s } }".formatted(one.get("code").asText(), field);
        assertThat(Graph.data(alone).get("partner")).isEqualTo(one);
      }
    }
  }

  private List<String> entries(String condition) throws SQLException {
    String sql =
        condition
            .replaceAll(
                "about\\(([^)]*)\\)",
                "exists (select 1 from timeline_about a where a.entry_id = e.id and a.subject_id in ("
                    + "select id from partner where code = '$1' union"
                    + " select id from mechanism where code = '$1'))")
            .replaceAll(
                "pillar\\(([^)]*)\\)",
                "exists (select 1 from timeline_pillar p where p.entry_id = e.id and p.pillar = '$1')");
    List<String> rows = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select date_edtf, kind from timeline_entry e where "
                    + sql
                    + " order by date_earliest, date_latest, code")) {
      while (found.next()) {
        rows.add(found.getString(1) + " " + found.getString(2));
      }
    }
    return rows;
  }
}
