package org.dialoguerelations.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dialoguerelations.dataset.importing.DatasetImport;
import org.dialoguerelations.dataset.importing.TestImports;
import org.dialoguerelations.dataset.yaml.DatasetFiles;
import org.dialoguerelations.testing.FileSchema;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.OwnData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data set to begin with is one: it is served, and its queries are answered. */
@QuarkusTest
@TestProfile(OwnData.class)
class NewDatasetTest {

  @TempDir Path parent;

  @Inject DatasetImport reader;
  @Inject TestImports imports;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private ExitCode write(Path folder) {
    return new NewDataset(folder).write(new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  @Test
  void itIsServedAndItsQueriesAreAnswered() throws IOException {
    Path folder = parent.resolve("of/mine");
    assertThat(write(folder)).isEqualTo(ExitCode.DONE);
    String queries = Files.readString(folder.resolve("queries.graphql"));
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("DATASET_PATH=" + folder)
        .endsWith(queries);
    assertThat(FileSchema.read().problems(Files.readString(folder.resolve("dataset.yaml"))))
        .isEmpty();
    assertThat(reader.read(DatasetFiles.folder(folder), row -> {}).warnings()).isEmpty();
    imports.serve(folder);
    assertThat(Stream.of(queries.split("(?=\n# )")).skip(1))
        .hasSize(3)
        .allSatisfy(
            query -> {
              JsonNode data = Graph.data(query);
              assertThat(data.findValues("nodes"))
                  .as(query)
                  .isNotEmpty()
                  .allMatch(n -> !n.isEmpty());
            });
  }

  @Test
  void whatIsThereIsKept() throws IOException {
    Files.writeString(parent.resolve("dataset.yaml"), "mine");
    assertThat(write(parent)).isEqualTo(ExitCode.USAGE);
    assertThat(parent.resolve("dataset.yaml")).hasContent("mine");
    assertThat(parent.resolve("queries.graphql")).doesNotExist();
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("dataset.yaml already");
  }
}
