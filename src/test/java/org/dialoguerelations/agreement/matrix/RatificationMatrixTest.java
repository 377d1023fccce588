package org.dialoguerelations.agreement.matrix;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dialoguerelations.agreement.status.StatusFilters;
import org.dialoguerelations.dataset.importing.TestImports;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.OwnData;
import org.dialoguerelations.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of signatories that claim to be complete, a part, or nothing; and matrices over them. */
@QuarkusTest
@TestProfile(OwnData.class)
class RatificationMatrixTest {

  private static final int SIZE = 30;

  /** What a page needs of a matrix. */
  private static final String PAGE =
      """
      query($partners: [String!]!, $agreements: [String!]!) {
        ratificationMatrix(partners: $partners, agreements: $agreements, on: "2009-07-01") {
          on
          agreements { code title }
          rows { partner { code name } cells { consented inForce consent { date { edtf } } } }
        }
      }
      """;

  /** Thirty partners and as many agreements, beside four whose lists claim something. */
  private static final String LISTS =
      """
          documents:
            doc: {title: A document, kind: OTHER, asOf: 2010-06, asOfBasis: PRINTED, sources: [doc/a], locators: {a: all of it, b: the list}}
          mechanisms:
            whole: {name: Whole, coverage: {meetings: {extent: COMPLETE, asOf: 2020, sources: [doc/b]}}, sources: [doc/a]}
            part: {name: Part, coverage: {meetings: {extent: PARTIAL}}, sources: [doc/a]}
            silent: {name: Silent, sources: [doc/a]}
          agreements:
            complete:
              title: A complete list
              kind: TREATY
              legallyBinding: true
              adopted: 2000-01-01
              entryIntoForce: 2002-01-01
              signatories:
                P1: {signature: {date: 2000-01-01}, ratification: {date: 2001-05}}
                P2: {signature: {date: 2000-01-01}}
                P3: {accession: {}}
                P4: {entryIntoForce: {date: 2003-01-01}}
              coverage: {signatories: {extent: COMPLETE, asOf: 2009-07, sources: [doc/b]}}
              sources: [doc/a]
            part-only:
              title: A part of a list
              kind: TREATY
              legallyBinding: true
              adopted: 2000-01-01
              entryIntoForce: 2002-01-01
              signatories:
                P1: {ratification: {date: 2001-05-01}, withdrawal: {date: 2008-12-31}}
                P2: {signature: {date: 2000-01-01}}
              coverage: {signatories: {extent: PARTIAL, asOf: 2010}}
              sources: [doc/a]
            silent-list:
              title: A list without a claim
              kind: TREATY
              legallyBinding: true
              adopted: 2000-01-01
              signatories:
                P1: {ratification: {date: 2001-05-01}}
              sources: [doc/a]
          """
          + IntStream.rangeClosed(1, SIZE)
              .mapToObj(RatificationMatrixTest::agreement)
              .collect(Collectors.joining())
          + "partners:\n"
          + IntStream.rangeClosed(1, SIZE)
              .mapToObj(
                  i ->
                      "  P%1$d: {name: Partner %1$d, kind: STATE, sources: [doc/a]}\n".formatted(i))
              .collect(Collectors.joining());

  /** The agreement with number n has n signatories. */
  private static String agreement(int number) {
    return "  a%1$d: {title: Agreement %1$d, kind: TREATY, adopted: 2000-01-01, sources: [doc/a], signatories: {%2$s}}\n"
        .formatted(
            number,
            IntStream.rangeClosed(1, number)
                .mapToObj("P%d: {ratification: {date: 2001-05-01}}"::formatted)
                .collect(Collectors.joining(", ")));
  }

  @Inject TestImports imports;
  @Inject Statements statements;
  @Inject StatusFilters filters;

  @BeforeEach
  void serveTheLists() {
    imports.serve(LISTS);
  }

  @Test
  void coverageIsShownWithItsSources() {
    assertThat(
            Graph.data(
                """
                {
                  agreement(code: "complete") { signatoriesCoverage {
                    label extent asOf { edtf } citations { locator }
                  } }
                  part: agreement(code: "part-only") { signatoriesCoverage {
                    label extent asOf { edtf } citations { locator }
                  } }
                  silent: agreement(code: "silent-list") { signatoriesCoverage { extent } }
                  mechanisms { nodes { code meetingsCoverage {
                    label extent asOf { edtf } citations { locator }
                  } } }
                }
                """))
        .isEqualTo(
            Graph.read(
                """
                {
                  "agreement": {"signatoriesCoverage": {
                    "label": "complete as of 2009-07", "extent": "COMPLETE", "asOf": {"edtf": "2009-07"},
                    "citations": [{"locator": "the list"}]
                  }},
                  "part": {"signatoriesCoverage": {
                    "label": "partial as of 2010", "extent": "PARTIAL", "asOf": {"edtf": "2010"},
                    "citations": [{"locator": "all of it"}]
                  }},
                  "silent": {"signatoriesCoverage": null},
                  "mechanisms": {"nodes": [
                    {"code": "part", "meetingsCoverage": {
                      "label": "partial", "extent": "PARTIAL", "asOf": null,
                      "citations": [{"locator": "all of it"}]
                    }},
                    {"code": "silent", "meetingsCoverage": null},
                    {"code": "whole", "meetingsCoverage": {
                      "label": "complete as of 2020", "extent": "COMPLETE", "asOf": {"edtf": "2020"},
                      "citations": [{"locator": "the list"}]
                    }}
                  ]}
                }
                """));
  }

  @Test
  void theReasonNamesTheCoverage() {
    String field =
        """
        signatories(filter: {partner: ["P2"]}) { nodes { status(on: "2009-07-01") {
          signed consented inForce
          because { question rule supports label citations { locator } }
        } } }
        """;
    JsonNode complete = Graph.data("{ agreement(code: \"complete\") { %s } }".formatted(field));
    assertThat(complete.at("/agreement/signatories/nodes/0/status"))
        .isEqualTo(
            Graph.read(
                """
                {
                  "signed": "YES", "consented": "NO", "inForce": "NO",
                  "because": [
                    {"question": "SIGNED", "rule": "DATED", "supports": "YES",
                     "label": "signature, 2000-01-01", "citations": [{"locator": "all of it"}]},
                    {"question": "CONSENTED", "rule": "SIGNATURE_ALONE", "supports": "UNKNOWN",
                     "label": "signature, 2000-01-01", "citations": [{"locator": "all of it"}]},
                    {"question": "CONSENTED", "rule": "COMPLETE_LIST", "supports": "NO",
                     "label": "list of signatories, complete as of 2009-07", "citations": [{"locator": "the list"}]},
                    {"question": "IN_FORCE", "rule": "STATED_ENTRY_INTO_FORCE", "supports": "YES",
                     "label": "entry into force 2002-01-01", "citations": [{"locator": "all of it"}]},
                    {"question": "IN_FORCE", "rule": "IN_FORCE_WITH_CONSENT", "supports": "NO",
                     "label": "complete/P2", "citations": [{"locator": "all of it"}]},
                    {"question": "IN_FORCE", "rule": "LATER_PARTY_NOT_TOLD", "supports": "NO",
                     "label": "complete/P2", "citations": [{"locator": "all of it"}]}
                  ]
                }
                """));
    JsonNode part = Graph.data("{ agreement(code: \"part-only\") { %s } }".formatted(field));
    assertThat(part.at("/agreement/signatories/nodes/0/status/consented").asText())
        .isEqualTo("UNKNOWN");
    assertThat(part.at("/agreement/signatories/nodes/0/status/because/2/rule").asText())
        .isEqualTo("PARTIAL_LIST");
  }

  @Test
  void eachCellIsFilledWhetherThePartnerIsListedOrNot() {
    assertThat(
            Graph.data(
                    """
                { ratificationMatrix(
                    partners: ["P2", "P1", "P3", "P4", "nobody", "P5"],
                    agreements: ["complete", "nothing", "part-only", "silent-list"],
                    on: "2009-07-01") {
                  on
                  agreements { code }
                  rows { partner { code } cells {
                    agreement { code } signatory { code } signed consented inForce
                    consent { kind date { edtf } } entryIntoForce { date { edtf } }
                  } }
                } }
                """)
                .at("/ratificationMatrix"))
        .isEqualTo(
            Graph.read(
                """
                {
                  "on": "2009-07-01",
                  "agreements": [{"code": "complete"}, null, {"code": "part-only"}, {"code": "silent-list"}],
                  "rows": [
                    %s,
                    %s,
                    %s,
                    %s,
                    null,
                    %s
                  ]
                }
                """
                    .formatted(
                        row(
                            "P2",
                            cell("complete", "P2", "YES", "NO", "NO", null, null, null),
                            cell("part-only", "P2", "YES", "UNKNOWN", "UNKNOWN", null, null, null),
                            cell(
                                "silent-list",
                                null,
                                "UNKNOWN",
                                "UNKNOWN",
                                "UNKNOWN",
                                null,
                                null,
                                null)),
                        row(
                            "P1",
                            cell(
                                "complete",
                                "P1",
                                "YES",
                                "YES",
                                "YES",
                                "RATIFICATION",
                                "2001-05",
                                null),
                            cell(
                                "part-only",
                                "P1",
                                "UNKNOWN",
                                "NO",
                                "NO",
                                "RATIFICATION",
                                "2001-05-01",
                                null),
                            cell(
                                "silent-list",
                                "P1",
                                "UNKNOWN",
                                "YES",
                                "UNKNOWN",
                                "RATIFICATION",
                                "2001-05-01",
                                null)),
                        row(
                            "P3",
                            cell(
                                "complete",
                                "P3",
                                "UNKNOWN",
                                "UNKNOWN",
                                "UNKNOWN",
                                "ACCESSION",
                                null,
                                null),
                            unlisted("part-only"),
                            unlisted("silent-list")),
                        row(
                            "P4",
                            cell(
                                "complete",
                                "P4",
                                "UNKNOWN",
                                "YES",
                                "YES",
                                null,
                                null,
                                "2003-01-01"),
                            unlisted("part-only"),
                            unlisted("silent-list")),
                        row(
                            "P5",
                            cell("complete", null, "NO", "NO", "NO", null, null, null),
                            unlisted("part-only"),
                            unlisted("silent-list")))));
  }

  @Test
  void theReasonOfACellNamesTheCoverage() {
    JsonNode cells =
        Graph.data(
                """
                { ratificationMatrix(partners: ["P5"], agreements: ["complete", "part-only", "silent-list"], on: "2009-07-01") {
                  rows { cells { because { question rule supports citations { locator } } } }
                } }
                """)
            .at("/ratificationMatrix/rows/0/cells");
    assertThat(cells.at("/0/because").toString())
        .isEqualTo(
            "[{\"question\":\"SIGNED\",\"rule\":\"COMPLETE_LIST\",\"supports\":\"NO\",\"citations\":[{\"locator\":\"the list\"}]},"
                + "{\"question\":\"CONSENTED\",\"rule\":\"COMPLETE_LIST\",\"supports\":\"NO\",\"citations\":[{\"locator\":\"the list\"}]},"
                + "{\"question\":\"IN_FORCE\",\"rule\":\"STATED_ENTRY_INTO_FORCE\",\"supports\":\"YES\",\"citations\":[{\"locator\":\"all of it\"}]},"
                + "{\"question\":\"IN_FORCE\",\"rule\":\"COMPLETE_LIST\",\"supports\":\"NO\",\"citations\":[{\"locator\":\"the list\"}]}]");
    assertThat(cells.at("/1/because/0/rule").asText()).isEqualTo("PARTIAL_LIST");
    assertThat(cells.at("/2/because/0/rule").asText()).isEqualTo("NOT_TOLD");
    assertThat(cells.at("/2/because/0/citations/0/locator").asText()).isEqualTo("all of it");
  }

  @Test
  void filtersAgreeWithTheRules() {
    filters.agreeWithTheRules();
  }

  @Test
  void aPageOfThirtyByThirtyIsSmallAndWithinTheUsualLimits() {
    String body =
        given()
            .contentType("application/json")
            .header("GraphQL-Cost", "report")
            .body(
                Graph.write(
                    Map.of(
                        "query",
                        PAGE,
                        "variables",
                        Map.of("partners", codes("P", SIZE), "agreements", codes("a", SIZE)))))
            .post("/graphql")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    JsonNode answer = Graph.read(body);
    assertThat(answer.has("errors")).isFalse();
    JsonNode rows = answer.at("/data/ratificationMatrix/rows");
    for (int row = 0; row < SIZE; row++) {
      for (int column = 0; column < SIZE; column++) {
        JsonNode cell = rows.at("/%d/cells/%d".formatted(row, column));
        assertThat(cell.get("consented").asText()).isEqualTo(row <= column ? "YES" : "UNKNOWN");
        assertThat(cell.get("consent").isNull()).isEqualTo(row > column);
      }
    }
    JsonNode cost = answer.at("/extensions/cost");
    assertThat(cost.get("actual").asInt())
        .isLessThanOrEqualTo(cost.get("requested").asInt())
        .isLessThan(cost.get("maximumActual").asInt() / 5);
    assertThat(cost.get("requested").asInt()).isLessThan(cost.get("maximum").asInt() / 10);
    assertThat(body.length()).isLessThan(100_000);
  }

  @Test
  void aMatrixTakesAsManyStatementsForOneCellAsForNineHundred() {
    long forOne = statements(1);
    assertThat(statements(SIZE)).isEqualTo(forOne).isLessThanOrEqualTo(12);
    assertThat(
            statements.of(
                """
                {
                  one: ratificationMatrix(partners: ["P1"], agreements: ["a1"]) { rows { cells { inForce } } }
                  other: ratificationMatrix(partners: ["P2"], agreements: ["a2"]) { rows { cells { inForce } } }
                }
                """))
        .isEqualTo(forOne);
  }

  @Test
  void aMatrixWithoutRowsOrColumnsIsEmpty() {
    assertThat(
            Graph.data(
                    """
                    {
                      rows: ratificationMatrix(partners: [], agreements: ["a1"], on: "2009-07-01") { rows { cells { inForce } } }
                      columns: ratificationMatrix(partners: ["P1"], agreements: [], on: "2009-07-01") { rows { cells { inForce } } }
                    }
                    """)
                .toString())
        .isEqualTo("{\"rows\":{\"rows\":[]},\"columns\":{\"rows\":[{\"cells\":[]}]}}");
  }

  private long statements(int size) {
    return statements.during(
            () ->
                Graph.data(
                    Graph.unasked(PAGE),
                    Map.of("partners", codes("P", size), "agreements", codes("a", size))))
        - 1;
  }

  private static List<String> codes(String prefix, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> prefix + i).toList();
  }

  private static String row(String partner, String complete, String part, String silent) {
    return "{\"partner\": {\"code\": \"%s\"}, \"cells\": [%s, null, %s, %s]}"
        .formatted(partner, complete, part, silent);
  }

  private static String unlisted(String agreement) {
    return cell(agreement, null, "UNKNOWN", "UNKNOWN", "UNKNOWN", null, null, null);
  }

  private static String cell(
      String agreement,
      String partner,
      String signed,
      String consented,
      String inForce,
      String kind,
      String date,
      String entry) {
    return """
        {"agreement": {"code": "%s"}, "signatory": %s, "signed": "%s", "consented": "%s", "inForce": "%s",
         "consent": %s, "entryIntoForce": %s}
        """
        .formatted(
            agreement,
            partner == null ? null : "{\"code\": \"%s/%s\"}".formatted(agreement, partner),
            signed,
            consented,
            inForce,
            kind == null ? null : "{\"kind\": \"%s\", \"date\": %s}".formatted(kind, date(date)),
            entry == null ? null : "{\"date\": %s}".formatted(date(entry)));
  }

  private static String date(String edtf) {
    return edtf == null ? null : "{\"edtf\": \"%s\"}".formatted(edtf);
  }
}
