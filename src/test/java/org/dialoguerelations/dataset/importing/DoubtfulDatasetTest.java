package org.dialoguerelations.dataset.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dialoguerelations.dataset.yaml.DatasetFiles;
import org.dialoguerelations.dataset.yaml.Problem;
import org.junit.jupiter.api.Test;

/** What is unlikely is a warning, once for each place, until the record confirms it. */
@QuarkusTest
class DoubtfulDatasetTest {

  private static final Path FOLDER = Path.of("src/test/resources/doubtful");

  @Inject DatasetImport reader;

  @Test
  void eachDoubtIsReported() throws IOException {
    List<Problem> warnings = reader.read(DatasetFiles.folder(FOLDER), row -> {}).warnings();
    assertThat(warnings.stream().map(one -> one + "\n").collect(Collectors.joining()))
        .isEqualTo(Files.readString(FOLDER.resolve("report.txt")));
  }

  @Test
  void nothingOfTheBuiltInDataIsUnlikely() {
    assertThat(reader.read(DatasetFiles.builtIn(), row -> {}).warnings()).isEmpty();
  }
}
