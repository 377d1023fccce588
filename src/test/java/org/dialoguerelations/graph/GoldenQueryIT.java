package org.dialoguerelations.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dialoguerelations.testing.Graph;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The package gives the golden answers, with its own clock: of those that depend on the day, only
 * that they have no errors.
 */
@QuarkusIntegrationTest
class GoldenQueryIT extends GoldenQueryTest {

  private static final Set<String> OF_TODAY =
      Set.of(
          "citing/citations-in-each-style.graphql",
          "source/dataset-counts.graphql",
          "status/ajcep-in-force.graphql",
          "status/memberships-on-a-day.graphql");

  @Override
  @TestFactory
  Stream<DynamicTest> answers() throws IOException {
    return queries().stream().map(query -> DynamicTest.dynamicTest(name(query), () -> look(query)));
  }

  private static void look(Path query) throws IOException {
    if (OF_TODAY.contains(name(query))) {
      assertThat(Graph.answer(Files.readString(query), Map.of()).has("errors")).isFalse();
    } else {
      compare(query);
    }
  }

  private static String name(Path query) {
    return query.getParent().getFileName() + "/" + query.getFileName();
  }
}
