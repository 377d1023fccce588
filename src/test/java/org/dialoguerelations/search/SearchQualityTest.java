package org.dialoguerelations.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.TypedQuery;
import org.junit.jupiter.api.Test;

/** What people type finds what they mean, and mostly first. */
@QuarkusTest
class SearchQualityTest {

  private static final int FIRST = 10;
  private static final int AMONG = 5;

  private static final String SEARCH =
      """
      query ($text: String!, $first: Int!) {
        search(text: $text, first: $first) {
          nodes { node { ... on Sourced { code } } }
        }
      }
      """;

  /**
   * @param rank of the first expected record, from 1; 0 when it is not among the first
   */
  private record Found(TypedQuery query, int rank, List<String> codes) {

    boolean isHit() {
      return rank > 0 && rank <= AMONG;
    }

    double reciprocalRank() {
      return rank == 0 ? 0 : 1.0 / rank;
    }
  }

  @Test
  void findsWhatIsMeant() throws IOException {
    List<TypedQuery> queries = TypedQuery.all();
    assertThat(queries).hasSizeGreaterThanOrEqualTo(150);
    List<Found> found = queries.stream().map(SearchQualityTest::find).toList();

    found.stream().collect(Collectors.groupingBy(one -> one.query().group())).forEach(this::log);
    log("all queries", found);
    found.stream().filter(one -> one.rank() != 1).forEach(one -> Log.info(one));

    assertThat(hits(found)).as("hits among the first five").isGreaterThanOrEqualTo(0.95);
    assertThat(meanReciprocalRank(found)).as("mean reciprocal rank").isGreaterThanOrEqualTo(0.85);
  }

  private static Found find(TypedQuery query) {
    JsonNode nodes =
        Graph.data(SEARCH, Map.of("text", query.text(), "first", FIRST)).at("/search/nodes");
    List<String> codes =
        StreamSupport.stream(nodes.spliterator(), false)
            .map(hit -> hit.at("/node/code").asText())
            .toList();
    int rank =
        codes.stream()
            .filter(query.expected()::contains)
            .findFirst()
            .map(code -> codes.indexOf(code) + 1)
            .orElse(0);
    return new Found(query, rank, codes);
  }

  private void log(String name, List<Found> found) {
    Log.info(
        String.format(
            Locale.ROOT,
            "%s: %d queries, %.1f %% among the first five, mean reciprocal rank %.3f",
            name,
            found.size(),
            100 * hits(found),
            meanReciprocalRank(found)));
  }

  private static double hits(List<Found> found) {
    return found.stream().filter(Found::isHit).count() / (double) found.size();
  }

  private static double meanReciprocalRank(List<Found> found) {
    return found.stream().mapToDouble(Found::reciprocalRank).average().orElseThrow();
  }
}
