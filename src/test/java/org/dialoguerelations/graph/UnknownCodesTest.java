package org.dialoguerelations.graph;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dialoguerelations.testing.Graph;
import org.junit.jupiter.api.Test;

/** Codes that no record has. */
@QuarkusTest
class UnknownCodesTest {

  private static final String UNKNOWN = "{ meeting(code: \"asean-japan-sumit-16\") { code } }";

  @Test
  void aWarningNamesTheArgumentAndTheNearest() {
    JsonNode answer = Graph.answer(UNKNOWN, Map.of());
    assertThat(answer.has("errors")).isFalse();
    assertThat(answer.at("/data/meeting").isNull()).isTrue();
    JsonNode warning = answer.at("/extensions/warnings/0");
    assertThat(warning.path("argument").asText()).isEqualTo("code");
    assertThat(warning.path("value").asText()).isEqualTo("asean-japan-sumit-16");
    assertThat(warning.path("nearest").get(0).asText()).isEqualTo("asean-japan-summit-16");
  }

  @Test
  void aKeptAnswerHasItsWarnings() {
    String query = Graph.unasked(UNKNOWN);
    String first = get(query, "warn");
    assertThat(first).contains("UNKNOWN_CODE");
    assertThat(get(query, "warn")).isEqualTo(first);
  }

  @Test
  void aStrictRequestGetsAnErrorOfTheField() {
    JsonNode answer =
        Graph.read(
            get(
                "{ no: partner(code: \"Nowhere\") { code } JP: partner(code: \"jp\") { code } }",
                "error"));
    assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("INVALID_ARGUMENT");
    assertThat(answer.at("/errors/0/path/0").asText()).isEqualTo("no");
    assertThat(answer.at("/data/JP/code").asText()).isEqualTo("JP");
    assertThat(answer.has("extensions")).isFalse();
  }

  @Test
  void anotherValueOfTheHeaderIsRefused() {
    assertThat(get(UNKNOWN, "perhaps")).contains("INVALID_REQUEST");
  }

  @Test
  void namesInVariablesAreFound() {
    JsonNode answer =
        Graph.answer(
            "query ($partner: [String!]) { meetings(filter: {hostedBy: $partner}) { totalCount } }",
            Map.of("partner", "thailand"));
    assertThat(answer.has("extensions")).isFalse();
    assertThat(answer.at("/data/meetings/totalCount"))
        .isEqualTo(
            Graph.data("{ meetings(filter: {hostedBy: [\"TH\"]}) { totalCount } }")
                .at("/meetings/totalCount"));
  }

  @Test
  void ofManyUnknownCodesSomeAreTold() {
    String codes =
        IntStream.range(0, 100)
            .mapToObj(i -> "\"asean-japan-sumit-" + i + "x\"")
            .collect(Collectors.joining(", "));
    JsonNode answer =
        Graph.answer(
            "{ meetings(filter: {code: [%s]}) { totalCount } }".formatted(codes), Map.of());
    assertThat(answer.at("/data/meetings/totalCount").asInt()).isZero();
    assertThat(answer.at("/extensions/warnings")).hasSize(20);
    long suggesting =
        IntStream.range(0, 20)
            .filter(i -> !answer.at("/extensions/warnings/" + i + "/nearest").isEmpty())
            .count();
    assertThat(suggesting).isLessThanOrEqualTo(5);
  }

  @Test
  void anExportWithAnUnknownCodeIsRefused() {
    String filter = "{\"partner\": [\"Nowhere\"]}";
    assertThat(
            given()
                .queryParam("filter", filter)
                .get("/export/agreements.csv")
                .then()
                .statusCode(400)
                .extract()
                .asString())
        .contains("INVALID_ARGUMENT", "filter.partner");
    assertThat(rows("{\"partner\": [\"japan\"]}")).isEqualTo(rows("{\"partner\": [\"JP\"]}"));
  }

  private static String rows(String filter) {
    return given().queryParam("filter", filter).get("/export/agreements.jsonl").asString();
  }

  private static String get(String query, String unknownCodes) {
    return given()
        .header("GraphQL-Unknown-Codes", unknownCodes)
        .queryParam("query", query)
        .get("/graphql")
        .asString();
  }
}
