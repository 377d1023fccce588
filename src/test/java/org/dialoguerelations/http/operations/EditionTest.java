package org.dialoguerelations.http.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.testing.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the specification of September 2025 says, and where documents are read otherwise. */
@QuarkusTest
class EditionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "__type(name: \"Partner\") { fields(includeDeprecated: %s) { name args(includeDeprecated: %1$s) { name } } }",
        "__type(name: \"PartnerFilter\") { inputFields(includeDeprecated: %s) { name } }",
        "__type(name: \"PartnerOrder\") { enumValues(includeDeprecated: %s) { name } }",
        "__schema { directives { args(includeDeprecated: %s) { name } } }",
      })
  void nullForDeprecatedPartsIsAsNothing(String field) {
    JsonNode expected = Graph.data("{ %s }".formatted(field.formatted("false")));
    assertThat(Graph.data("{ %s }".formatted(field.formatted("null")))).isEqualTo(expected);
    assertThat(
            Graph.answer(
                    "query ($x: Boolean) { %s }".formatted(field.formatted("$x")),
                    java.util.Collections.singletonMap("x", null))
                .path("data"))
        .isEqualTo(expected);
  }

  @Test
  void anIdIsATextOrAWholeNumber() {
    String document = "query ($i: ID!) { node(id: $i) { id } }";
    for (Object wrong : List.of(1.5, true, List.of("a", "b"), Map.of())) {
      assertThat(code(Graph.answer(document, Map.of("i", wrong)))).isEqualTo("INVALID_VARIABLES");
    }
    for (Object possible : List.of("a", 1, 1L << 40)) {
      assertThat(code(Graph.answer(document, Map.of("i", possible)))).isEqualTo("INVALID_ID");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\n", "\r\n"})
  void eachLineEndBeginsALine(String end) {
    JsonNode place =
        Graph.answer("{%s __typename%1$s x }".formatted(end), Map.of()).at("/errors/0/locations/0");
    assertThat(place.path("line").asInt()).isEqualTo(3);
    assertThat(place.path("column").asInt()).isEqualTo(2);
  }

  @Test
  void pairsOfSurrogatesAreOneCharacter() {
    JsonNode found =
        Graph.data(
            "{ a: search(text: \"\\uD83D\\uDE00 a\") { totalCount } b: search(text: \"\\u{1F600} a\") { totalCount } }");
    assertThat(found.get("a")).isEqualTo(found.get("b"));
    assertThat(code(Graph.answer("{ __type(name: \"\\uD83D\") { name } }", Map.of())))
        .isEqualTo("SYNTAX_ERROR");
  }

  /** The library does not read these yet; docs/reference/http.md says so. */
  @Test
  void whatIsNotReadYetIsRefused() {
    assertThat(code(Graph.answer("\"what\" query Q { __typename }", Map.of())))
        .isEqualTo("SYNTAX_ERROR");
    assertThat(
            code(
                Graph.answer(
                    "{ a: agreements(filter: {code: [\"ajcep\"], hasConflict: true}) { totalCount } a: agreements(filter: {hasConflict: true, code: [\"ajcep\"]}) { totalCount } }",
                    Map.of())))
        .isEqualTo("VALIDATION_FAILED");
  }

  private static String code(JsonNode answer) {
    return answer.at("/errors/0/extensions/code").asText();
  }
}
