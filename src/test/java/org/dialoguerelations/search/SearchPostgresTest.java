package org.dialoguerelations.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.Postgres;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** PostgreSQL answers each golden search as the embedded database does. */
@QuarkusTest
@TestProfile(Postgres.class)
class SearchPostgresTest {

  @TestFactory
  Stream<DynamicTest> answers() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden/search"))) {
      List<Path> queries = files.filter(file -> file.toString().endsWith(".graphql")).toList();
      return queries.stream()
          .map(
              query ->
                  DynamicTest.dynamicTest(query.getFileName().toString(), () -> compare(query)));
    }
  }

  private static void compare(Path query) throws IOException {
    Path expected = Path.of(query.toString().replace(".graphql", ".json"));
    assertThat(Graph.write(Graph.answer(Files.readString(query), Map.of())) + "\n")
        .isEqualTo(Files.readString(expected));
  }
}
