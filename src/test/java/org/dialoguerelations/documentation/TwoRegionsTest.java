package org.dialoguerelations.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dialoguerelations.dataset.importing.DatasetImport;
import org.dialoguerelations.dataset.importing.TestImports;
import org.dialoguerelations.dataset.yaml.BrokenDatasetException;
import org.dialoguerelations.dataset.yaml.DatasetFiles;
import org.dialoguerelations.dataset.yaml.Problem;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.OwnData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built-in data set and the example of another region are one graph. */
@QuarkusTest
@TestProfile(OwnData.class)
class TwoRegionsTest {

  private static final Path EXAMPLE = Path.of("docs/reference/example-eu-japan");
  private static final String SHARED = "shared.yaml";

  @Inject TestImports imports;
  @Inject DatasetImport reader;
  @TempDir Path folder;

  @Test
  void oneQuestionIsAboutBoth() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLE)) {
      for (Path file : files.filter(file -> !file.endsWith(SHARED)).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    imports.serve(List.of(DatasetFiles.BUILT_IN, folder));
    Path answers = Path.of("src/test/resources/examples");
    assertThat(
            Graph.data(Files.readString(answers.resolve("two-regions.graphql"))).toPrettyString())
        .isEqualToIgnoringWhitespace(Files.readString(answers.resolve("two-regions.json")));
  }

  @Test
  void whatBothDeclareIsNamedWithBothPlaces() {
    BrokenDatasetException broken =
        catchThrowableOfType(
            BrokenDatasetException.class,
            () ->
                reader.read(
                    DatasetFiles.folders(List.of(DatasetFiles.BUILT_IN, EXAMPLE), line -> {}),
                    row -> {}));
    assertThat(broken.problems())
        .hasSize(5)
        .extracting(Problem::toString)
        .anyMatch(
            problem ->
                problem.matches(
                    "docs/reference/example-eu-japan/shared\\.yaml:\\d+: partners\\.JP: "
                        + "the code is taken by a Partner at built-in/partners\\.yaml:\\d+"));
  }
}
