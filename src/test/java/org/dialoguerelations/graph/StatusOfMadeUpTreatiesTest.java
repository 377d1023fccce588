package org.dialoguerelations.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dialoguerelations.dataset.importing.TestImports;
import org.dialoguerelations.testing.OwnData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Golden queries about treaties in forms that no agreement of the built-in data set has. */
@QuarkusTest
@TestProfile(OwnData.class)
class StatusOfMadeUpTreatiesTest {

  private static final Path FOLDER = Path.of("src/test/resources/status");

  @Inject TestImports imports;

  @BeforeEach
  void serveTheTreaties() throws IOException {
    imports.serve(Files.readString(FOLDER.resolve("treaties.yaml")));
  }

  @TestFactory
  Stream<DynamicTest> answers() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> queries =
          files.filter(file -> file.toString().endsWith(".graphql")).sorted().toList();
      assertThat(queries).hasSize(4);
      return queries.stream()
          .map(
              query ->
                  DynamicTest.dynamicTest(
                      query.getFileName().toString(), () -> GoldenQueryTest.compare(query)));
    }
  }
}
