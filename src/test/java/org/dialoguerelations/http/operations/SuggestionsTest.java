package org.dialoguerelations.http.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dialoguerelations.testing.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who mistypes a name of the schema is told what is near. */
@QuarkusTest
class SuggestionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ agrement(code: \"ajcep\") { code } }                      | 'agreement'",
        "{ agreement(code: \"ajcep\") { titel } }                    | 'title'",
        "{ agreements(filters: {}) { totalCount } }                  | 'filter'",
        "{ agreements { nodes { timeline(frist: 1) { totalCount } } } } | 'first'",
        "{ agreements { ...F } } fragment F on AgreementConnection { nodes { timeline(frist: 1) { totalCount } } } | 'first'",
        "{ agreements(filter: {kinds: [TREATY]}) { totalCount } }    | 'kind'",
        "{ agreements(filter: {kind: [TREATIE]}) { totalCount } }    | 'TREATY'",
        "{ node(id: \"x\") { ... on Agrement { code } } }            | 'Agreement'",
      })
  void aNameThatIsNearIsSuggested(String document, String name) {
    assertThat(Graph.answer(document, Map.of()).at("/errors/0/message").asText())
        .contains(" Did you mean ")
        .contains(name);
  }

  @Test
  void namesInVariablesAreSuggestedToo() {
    String document =
        "query ($filter: AgreementFilter) { agreements(filter: $filter) { totalCount } }";
    assertThat(message(document, Map.of("filter", Map.of("kind", List.of("TREATIE")))))
        .contains(" Did you mean 'TREATY'");
    assertThat(message(document, Map.of("filter", Map.of("kinds", List.of("TREATY")))))
        .contains(" Did you mean 'kind'");
    assertThat(message(document, Map.of("filter", Map.of("kind", List.of("x".repeat(5000))))))
        .doesNotContain("Did you mean");
  }

  private static String message(String document, Map<String, Object> variables) {
    return Graph.answer(document, variables).at("/errors/0/message").asText();
  }

  @Test
  void nothingIsSuggestedWhereNothingIsNear() {
    assertThat(Graph.answer("{ population }", Map.of()).at("/errors/0/message").asText())
        .doesNotContain("Did you mean");
  }

  @Test
  void onlyTheFirstMistakesGetASuggestion() {
    String document =
        IntStream.range(0, 20)
            .mapToObj("a%d: agrement"::formatted)
            .collect(Collectors.joining(" ", "{ ", " }"));
    assertThat(Graph.answer(document, Map.of()).get("errors"))
        .filteredOn(error -> error.get("message").asText().contains("Did you mean"))
        .hasSize(10);
  }
}
