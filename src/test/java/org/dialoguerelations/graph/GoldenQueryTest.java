package org.dialoguerelations.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dialoguerelations.dataset.yaml.DatasetFiles;
import org.dialoguerelations.testing.Graph;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each {@code .graphql} file of the folder {@code golden} is sent to the service and its whole
 * answer compared with the {@code .json} file beside it. A query without an answer gets one
 * written, and fails, so that somebody reads it before it counts.
 */
@QuarkusTest
class GoldenQueryTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden");

  /** Citations name the revision, which changes with each word of the data set. */
  private static final String REVISION = DatasetFiles.builtIn().revision().substring(0, 12);

  @TestFactory
  Stream<DynamicTest> answers() throws IOException {
    return queries().stream()
        .map(
            query ->
                DynamicTest.dynamicTest(FOLDER.relativize(query).toString(), () -> compare(query)));
  }

  @Test
  void thereAreAtLeastSixty() throws IOException {
    assertThat(queries()).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void eachAnswerHasItsQuery() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      assertThat(files.filter(file -> file.toString().endsWith(".json")))
          .allSatisfy(answer -> assertThat(beside(answer, ".json", ".graphql")).exists());
    }
  }

  static void compare(Path query) throws IOException {
    compare(query, Graph.answer(Files.readString(query), Map.of()));
  }

  static void compare(Path query, JsonNode answer) throws IOException {
    String actual = Graph.write(answer).replace(REVISION, "<first twelve of the revision>") + "\n";
    Path expected = beside(query, ".graphql", ".json");
    if (Files.notExists(expected)) {
      Files.writeString(expected, actual);
      throw new AssertionError(expected + " was missing and is written now: please check it");
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  static List<Path> queries() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".graphql")).sorted().toList();
    }
  }

  private static Path beside(Path file, String ending, String other) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.length() - ending.length()) + other);
  }
}
