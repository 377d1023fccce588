package org.dialoguerelations.http.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.Narrow;
import org.junit.jupiter.api.Test;

/** Where answers may be short only. */
@QuarkusTest
@TestProfile(Narrow.class)
class AnswerSizeTest {

  private static final int LIMIT = 1024;
  private static final int FIELDS = 8;
  private static final int BESIDE_THE_ALIASES =
      "{\"data\":{}}".length() + FIELDS * "\"\":\"Query\",".length() - 1;

  @Test
  void anAnswerMayHaveAsMany() {
    Response answer = answer(aliases(LIMIT - BESIDE_THE_ALIASES));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.asByteArray()).hasSize(LIMIT);
  }

  @Test
  void ofALongerOneNothingIsSent() {
    assertTooLarge(answer(aliases(LIMIT - BESIDE_THE_ALIASES + 1)));
  }

  @Test
  void errorsAreHeldToItToo() {
    assertTooLarge(answer("{" + " nothing".repeat(20) + "}"));
  }

  @Test
  void anAnswerHasAsManyValues() {
    String nineteen = "{ partners(first: 8) { nodes { code } } }";
    assertThat(answer(nineteen).statusCode()).isEqualTo(200);
    assertThat(Graph.data(nineteen).at("/partners/nodes")).hasSize(8);
  }

  @Test
  void ofOneWithMoreValuesNothingIsSent() {
    assertThat(Graph.answer("{ partners(first: 10) { nodes { code } } }", Map.of()))
        .isEqualTo(
            Graph.read(
                """
                {"errors": [{
                  "message": "The answer has more than 20 values.",
                  "extensions": {
                    "code": "COST_TOO_HIGH",
                    "documentation": "/errors/COST_TOO_HIGH",
                    "requested": 22,
                    "limit": 20}}]}
                """));
  }

  /** Others wait for what they have asked for already. */
  @Test
  void ofOneWithMoreValuesNothingIsLoadedEither() {
    String document =
        "{ agreement(code: \"ajcep\") { signatories(first: 1) { nodes { partner { code } } } %s } }"
            .formatted(
                IntStream.range(0, 24)
                    .mapToObj(i -> "a" + i + ": code")
                    .collect(Collectors.joining(" ")));
    assertThat(Graph.answer(document, Map.of()).at("/errors/0/extensions/code").asText())
        .isEqualTo("COST_TOO_HIGH");
  }

  private static void assertTooLarge(Response answer) {
    assertThat(Graph.read(answer.asString()))
        .isEqualTo(
            Graph.read(
                """
                {"errors": [{
                  "message": "The answer has more than 1024 bytes.",
                  "extensions": {
                    "code": "RESPONSE_TOO_LARGE",
                    "documentation": "/errors/RESPONSE_TOO_LARGE",
                    "limit": 1024}}]}
                """));
  }

  /** A document with aliases of as many characters in all. */
  private static String aliases(int length) {
    return IntStream.range(0, FIELDS)
        .mapToObj(i -> " " + (char) ('a' + i) + "a".repeat((length + i) / FIELDS - 1))
        .collect(Collectors.joining(": __typename", "{", ": __typename }"));
  }

  private static Response answer(String document) {
    return given()
        .contentType("application/json")
        .body(Graph.write(Map.of("query", document)))
        .post("/graphql");
  }
}
