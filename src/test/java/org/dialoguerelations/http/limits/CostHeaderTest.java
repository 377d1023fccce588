package org.dialoguerelations.http.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.Statements;
import org.junit.jupiter.api.Test;

/** The header {@code GraphQL-Cost}. */
@QuarkusTest
class CostHeaderTest {

  private static final String PAGE = "{ meetings(first: 2) { totalCount nodes { code } } }";

  @Inject Statements statements;

  @Test
  void withoutItNothingIsSaid() {
    assertThat(given().queryParam("query", PAGE).get("/graphql").asString())
        .doesNotContain("extensions");
  }

  @Test
  void itReportsWhatAnAnswerCost() {
    assertThat(answer("report", "{ __typename }").asString())
        .isEqualTo(
            """
            {"data":{"__typename":"Query"},"extensions":{"cost":{"requested":1,"actual":1,"maximum":250000,"maximumActual":50000}}}""");
    assertThat(Graph.read(answer("report", PAGE).asString()).path("extensions"))
        .isEqualTo(
            Graph.read(
                """
                {"cost": {"requested": 22, "actual": 7, "maximum": 250000, "maximumActual": 50000}}"""));
  }

  @Test
  void aDryRunExecutesNothing() {
    Response[] dry = new Response[1];
    assertThat(statements.during(() -> dry[0] = answer("dry-run", PAGE))).isZero();
    assertThat(dry[0].statusCode()).isEqualTo(200);
    assertThat(dry[0].asString())
        .isEqualTo(
            """
            {"data":null,"extensions":{"cost":{"requested":22,"maximum":250000,"maximumActual":50000}}}""");
  }

  @Test
  void aFieldOfAllRecordsHasItsWeightOnEach() {
    assertThat(answer("dry-run", "{ agreement(code: \"tac\") { citation } }").asString())
        .contains("\"requested\":5,");
  }

  @Test
  void aDryRunTellsACostThatIsTooHigh() {
    String dear =
        "{ meetings(first: 100) { nodes { citations { locator } participants { citations { locator } } } } }";
    String dearer = "{ a: %s b: %s }".formatted(bare(dear), bare(dear));
    assertThat(answer("dry-run", dearer).asString())
        .contains("\"data\":null")
        .contains("requested");
  }

  @Test
  void aDryRunIsOfAValidDocument() {
    assertThat(answer("dry-run", "{ nothing }").asString()).contains("VALIDATION_FAILED");
  }

  @Test
  void anythingElseIsRefused() {
    assertThat(answer("maybe", PAGE).asString())
        .contains("INVALID_REQUEST")
        .contains("'GraphQL-Cost' must be 'report' or 'dry-run'.");
  }

  private static String bare(String document) {
    return document.substring(1, document.length() - 1);
  }

  private static Response answer(String header, String document) {
    return given()
        .contentType("application/json")
        .header("GraphQL-Cost", header)
        .body(Graph.write(Map.of("query", document)))
        .post("/graphql");
  }
}
