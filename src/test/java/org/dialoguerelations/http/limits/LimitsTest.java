package org.dialoguerelations.http.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dialoguerelations.testing.Graph;
import org.junit.jupiter.api.Test;

/** Each limit at its default: what just keeps it is answered, what just exceeds it is refused. */
@QuarkusTest
class LimitsTest {

  @Test
  void tokens() {
    // Twelve beside the ids, and one for the end of the document.
    String document = "{ nodes(ids: [%s]) { id } }";
    assertThat(code(document.formatted("1 ".repeat(1987)))).isEqualTo("INVALID_PAGE");
    assertRefused(document.formatted("1 ".repeat(1988)), "TOO_MANY_TOKENS", 2000);
  }

  @Test
  void blanks() {
    assertAnswered("{ __typename" + " ".repeat(15_000) + "}");
    assertRefused("{ __typename" + " ".repeat(16_000) + "}", "TOO_MANY_TOKENS", 2000);
    assertRefused("{ __typename" + ",".repeat(16_000) + "}", "TOO_MANY_TOKENS", 2000);
    assertRefused("{ __typename" + "#\n".repeat(2_001) + "}", "TOO_MANY_TOKENS", 2000);
  }

  @Test
  void characters() {
    assertAnswered("{ __typename #" + "a".repeat(49_984) + "\n}");
    assertRefused("{ __typename #" + "a".repeat(49_985) + "\n}", "TOO_MANY_TOKENS", 50_000);
  }

  @Test
  void lengthOfNamesAndNumbers() {
    String page = "{ meetings(first: %s) { totalCount } }";
    assertThat(code(page.formatted("9".repeat(200)))).isEqualTo("VALIDATION_FAILED");
    assertRefused(page.formatted("9".repeat(201)), "TOO_MANY_TOKENS", 200);
    assertRefused(page.formatted("1." + "9".repeat(4_000)), "TOO_MANY_TOKENS", 200);
    assertRefused(page.formatted("9".repeat(5_001)), "TOO_MANY_TOKENS", 5_000);
    assertAnswered("{ " + "a".repeat(200) + ": __typename }");
    assertRefused("{ " + "a".repeat(201) + ": __typename }", "TOO_MANY_TOKENS", 200);
    assertAnswered("{ meeting(code: \"" + "a".repeat(1000) + "\") { code } }");
  }

  @Test
  void depth() {
    assertAnswered(nested(25));
    assertRefused(nested(26), "TOO_DEEP", 25);
    assertRefused(nested(500), "TOO_DEEP", 25);
  }

  @Test
  void depthOfValues() {
    assertRefused(
        "{ nodes(ids: " + "[".repeat(900) + "]".repeat(900) + ") { id } }", "TOO_DEEP", 25);
    assertRefused("{ nodes(ids: " + "{a:".repeat(600), "TOO_DEEP", 25);
  }

  @Test
  void aliases() {
    assertAnswered("{ dataset {" + aliased(100, "revision") + "} }");
    assertRefused("{ dataset {" + aliased(101, "revision") + "} }", "TOO_MANY_ALIASES", 100);
  }

  @Test
  void aliasesOfSpreadFragments() {
    String fragment = " fragment F on Dataset {" + aliased(26, "revision") + "}";
    assertRefused(
        "{ a: dataset { ...F } b: dataset { ...F } c: dataset { ...F } d: dataset { ...F } }"
            + fragment,
        "TOO_MANY_ALIASES",
        100);
  }

  @Test
  void rootFields() {
    assertAnswered("{" + aliased(20, "__typename") + "}");
    assertRefused("{" + aliased(21, "__typename") + "}", "TOO_MANY_ROOT_FIELDS", 20);
  }

  @Test
  void fiveLookupsAtTheRootAreAsOneField() {
    assertAnswered("{ dataset { revision }" + aliased(95, "record(code: \"JP\") { code }") + "}");
    assertRefused(
        "{ dataset { revision }" + aliased(96, "record(code: \"JP\") { code }") + "}",
        "TOO_MANY_ROOT_FIELDS",
        20);
  }

  @Test
  void severalTypesOfTheSchema() {
    String shape = "{ name fields { name args { name } type { name ofType { name } } } }";
    assertAnswered(
        "{ a: __type(name: \"Meeting\") " + shape + " b: __type(name: \"Partner\") " + shape + "}");
    String circle = "{ fields { type { fields { name } } } }";
    assertThat(
            code(
                "{ a: __type(name: \"Meeting\") "
                    + circle
                    + " b: __type(name: \"Partner\") "
                    + shape
                    + "}"))
        .isEqualTo("TOO_MANY_FIELDS");
    assertThat(
            code(
                "{ a: __type(name: \"Meeting\") "
                    + shape
                    + " __schema { types { name } } b: __type(name: \"Partner\") "
                    + shape
                    + "}"))
        .isEqualTo("TOO_MANY_FIELDS");
  }

  @Test
  void rootFieldsOfSpreadFragments() {
    assertRefused(
        "{ ...F ...F ... { ...F } } fragment F on Query {" + aliased(7, "__typename") + "}",
        "TOO_MANY_ROOT_FIELDS",
        20);
  }

  @Test
  void directives() {
    assertAnswered("{ dataset {" + " revision @skip(if: false)".repeat(50) + "} }");
    assertRefused(
        "{ dataset {" + " revision @skip(if: false)".repeat(51) + "} }", "TOO_MANY_DIRECTIVES", 50);
    assertRefused("{ __typename " + "@a".repeat(51) + "}", "TOO_MANY_DIRECTIVES", 50);
  }

  @Test
  void fields() {
    assertAnswered("{ dataset {" + " revision".repeat(999) + "} }");
    assertRefused("{ dataset {" + " revision".repeat(1000) + "} }", "TOO_MANY_FIELDS", 1000);
  }

  @Test
  void fragmentsThatMultiply() {
    String fragments =
        IntStream.range(0, 20)
            .mapToObj(i -> "fragment F%d on Dataset { ...F%d ...F%d }".formatted(i, i + 1, i + 1))
            .collect(Collectors.joining());
    assertRefused(
        "{ dataset { ...F0 } } fragment F20 on Dataset { revision }" + fragments,
        "TOO_MANY_FIELDS",
        1000);
  }

  @Test
  void cost() {
    // Connection and list are two values, and each record one and its fields.
    String pages =
        "{ agreements(first: 100) { nodes { signatories(first: 100) { nodes { %s } } } } }";
    assertAnswered(pages.formatted("__typename ".repeat(23)));
    assertRefused(pages.formatted("__typename ".repeat(24)), "COST_TOO_HIGH", 250_000);
  }

  @Test
  void circularIntrospection() {
    assertRefused(
        "{ __schema { types {"
            + " fields { type {".repeat(8)
            + " name"
            + " } }".repeat(8)
            + " } } }",
        "COST_TOO_HIGH",
        250_000);
    assertThat(code("{ __schema { types { fields { type { fields { name } } } } } }"))
        .isEqualTo("TOO_MANY_FIELDS");
  }

  @Test
  void aRefusalBeforeExecutionHasNoData() {
    assertThat(answer(nested(26)).has("data")).isFalse();
  }

  /** A document with as many selection sets in each other. */
  private static String nested(int levels) {
    return "{" + " ... {".repeat(levels - 1) + " __typename " + "}".repeat(levels);
  }

  private static String aliased(int number, String field) {
    return IntStream.range(0, number)
        .mapToObj(i -> " a" + i + ": " + field)
        .collect(Collectors.joining());
  }

  private static void assertAnswered(String document) {
    assertThat(answer(document).path("errors").toString()).isEmpty();
  }

  private static void assertRefused(String document, String code, int limit) {
    JsonNode errors = answer(document).path("errors");
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0).path("extensions").path("code").asText()).isEqualTo(code);
    assertThat(errors.get(0).path("extensions").path("limit").asInt()).isEqualTo(limit);
  }

  private static String code(String document) {
    return answer(document).path("errors").path(0).path("extensions").path("code").asText();
  }

  private static JsonNode answer(String document) {
    return Graph.read(
        given()
            .contentType("application/json")
            .body(Graph.write(Map.of("query", document)))
            .post("/graphql")
            .asString());
  }
}
