package org.dialoguerelations.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Set;
import org.dialoguerelations.dataset.importing.TestImports;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.partner.Partners;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.OwnData;
import org.dialoguerelations.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How relations are loaded, in the cases in which the library's own batching with arguments answers
 * wrongly: one relation asked twice with different arguments, and two parents whose hash codes are
 * equal.
 */
@QuarkusTest
@TestProfile(OwnData.class)
class LoadingTest {

  /**
   * The partners b0 and a0 stand in this order, and 'b' is one more than 'a': their records have
   * one hash code.
   */
  private static final String TWIN_PARTNERS =
      """
          documents:
            doc: {title: A document, kind: OTHER, sources: [doc/a], locators: {a: all of it, b: a name}}
          partners:
            b0: {name: Twin, kind: STATE, sources: [doc/a]}
            a0: {name: Twin, kind: STATE, sources: [doc/a]}
            c1: {name: One, kind: STATE, sources: [doc/a]}
            c2: {name: Two, kind: STATE, sources: [doc/a]}
          relations:
            r1: {name: first of b0, parties: [b0, c1], sources: {record: [doc/a], name: [doc/b]}}
            r2: {name: second of b0, parties: [b0, c2], sources: [doc/a]}
            r3: {name: first of a0, parties: [a0, c1], sources: [doc/a]}
            r4: {name: second of a0, parties: [a0, c2], sources: [doc/a]}
          """;

  @Inject TestImports imports;
  @Inject Partners partners;
  @Inject Statements statements;

  @BeforeEach
  void serveTwinPartners() {
    imports.serve(TWIN_PARTNERS);
  }

  @Test
  void oneRelationMayBeAskedTwiceWithDifferentArguments() {
    JsonNode partner =
        Graph.data(
                """
                { partner(code: "b0") {
                  one: dialogueRelations(first: 1) { nodes { code } }
                  other: dialogueRelations(last: 1) { nodes { code } }
                  all: dialogueRelations { totalCount nodes { code } }
                } }
                """)
            .get("partner");
    assertThat(partner.at("/one/nodes").toString()).isEqualTo("[{\"code\":\"r1\"}]");
    assertThat(partner.at("/other/nodes").toString()).isEqualTo("[{\"code\":\"r2\"}]");
    assertThat(partner.at("/all/nodes").toString())
        .isEqualTo("[{\"code\":\"r1\"},{\"code\":\"r2\"}]");
  }

  private Partner partner(String code) {
    return QuarkusTransaction.requiringNew().call(() -> partners.byCodes(Set.of(code)).get(code));
  }

  @Test
  void parentsWithEqualHashCodesKeepTheirOwnChildren() {
    Partner one = partner("b0");
    Partner other = partner("a0");
    assertThat(one).isNotEqualTo(other).hasSameHashCodeAs(other);

    JsonNode nodes =
        Graph.data(
                """
                { partners(first: 2) { nodes {
                  code dialogueRelations(first: 5) { totalCount nodes { code } }
                } } }
                """)
            .at("/partners/nodes");
    assertThat(nodes.toString())
        .isEqualTo(
            "[{\"code\":\"a0\",\"dialogueRelations\":{\"totalCount\":2,\"nodes\":[{\"code\":\"r3\"},{\"code\":\"r4\"}]}},"
                + "{\"code\":\"b0\",\"dialogueRelations\":{\"totalCount\":2,\"nodes\":[{\"code\":\"r1\"},{\"code\":\"r2\"}]}}]");
  }

  @Test
  void argumentsOfPlainListsAreKeptApart() {
    JsonNode relation =
        Graph.data(
                """
                { dialogueRelation(between: ["b0", "c1"]) {
                  all: citations { locator }
                  ofName: citations(property: "name") { locator }
                } }
                """)
            .get("dialogueRelation");
    assertThat(relation.get("all").findValuesAsText("locator"))
        .containsExactly("all of it", "a name");
    assertThat(relation.get("ofName").findValuesAsText("locator")).containsExactly("a name");
  }

  @Test
  void nodesEdgesAndPageInfoShareOneStatement() {
    String nodes = "{ partners { nodes { dialogueRelations { nodes { code } } } } }";
    String everything =
        """
        { partners { nodes { dialogueRelations {
          nodes { code } edges { cursor node { code } } pageInfo { endCursor hasNextPage }
        } } } }
        """;
    assertThat(statements.of(everything)).isEqualTo(statements.of(nodes)).isEqualTo(2);
  }
}
