package org.dialoguerelations.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.testing.Graph;
import org.junit.jupiter.api.Test;

/** Walks the pages of conflicts. */
@QuarkusTest
class ConflictPagesTest {

  private static final String FORWARD =
      """
      query ($at: String) {
        conflicts(first: 3, after: $at) {
          nodes { property subject { ... on Sourced { code } } } pageInfo { endCursor hasNextPage }
        }
      }
      """;
  private static final String BACKWARD =
      """
      query ($at: String) {
        conflicts(last: 3, before: $at) {
          nodes { property subject { ... on Sourced { code } } } pageInfo { startCursor hasPreviousPage }
        }
      }
      """;

  @Test
  void bothWaysLeadPastEachConflictOnce() {
    List<String> forward = walk(FORWARD, "endCursor", "hasNextPage");
    List<String> backward = walk(BACKWARD, "startCursor", "hasPreviousPage");

    assertThat(forward).hasSizeGreaterThan(6).doesNotHaveDuplicates();
    assertThat(backward).containsExactlyInAnyOrderElementsOf(forward);
  }

  @Test
  void aCursorOfAnotherFilterIsRefused() {
    String cursor =
        Graph.data("{ conflicts(first: 1) { pageInfo { endCursor } } }")
            .at("/conflicts/pageInfo/endCursor")
            .asText();
    String code =
        Graph.errorCode(
            "{ conflicts(after: \"%s\", filter: {type: [STATISTIC]}) { nodes { property } } }"
                .formatted(cursor));
    assertThat(code).isEqualTo("INVALID_CURSOR");
  }

  private static List<String> walk(String query, String cursor, String more) {
    List<String> met = new ArrayList<>();
    Map<String, Object> variables = Map.of();
    while (true) {
      JsonNode page = Graph.data(query, variables).get("conflicts");
      page.get("nodes")
          .forEach(
              node ->
                  met.add(node.at("/subject/code").asText() + " " + node.get("property").asText()));
      JsonNode info = page.get("pageInfo");
      if (!info.get(more).asBoolean()) {
        return met;
      }
      variables = Map.of("at", info.get(cursor).asText());
    }
  }
}
