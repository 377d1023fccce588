package org.dialoguerelations.dataset.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dialoguerelations.dataset.yaml.BrokenDatasetException;
import org.dialoguerelations.dataset.yaml.DatasetFiles;
import org.dialoguerelations.dataset.yaml.Problem;
import org.junit.jupiter.api.Test;

/**
 * A data set with many different mistakes in the service's own sections: one report, a line for
 * each, nothing kept.
 */
@QuarkusTest
class BrokenDatasetTest {

  private static final Path FOLDER = Path.of("src/test/resources/broken");

  @Inject DatasetImport reader;

  @Test
  void allMistakesAreReportedAtOnce() throws IOException {
    BrokenDatasetException broken =
        catchThrowableOfType(
            BrokenDatasetException.class,
            () -> reader.read(DatasetFiles.folder(FOLDER), row -> {}));
    assertThat(String.join("\n", broken.problems().stream().map(Problem::toString).toList()) + "\n")
        .isEqualTo(Files.readString(FOLDER.resolve("report.txt")));
  }

  @Test
  void noRowIsHandedOn() {
    List<Object> rows = new ArrayList<>();
    catchThrowableOfType(
        BrokenDatasetException.class, () -> reader.read(DatasetFiles.folder(FOLDER), rows::add));
    assertThat(rows).isEmpty();
  }
}
