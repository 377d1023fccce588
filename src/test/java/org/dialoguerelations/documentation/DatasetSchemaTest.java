package org.dialoguerelations.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.dataset.importing.DatasetImport;
import org.dialoguerelations.dataset.importing.Section;
import org.dialoguerelations.testing.FileSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The JSON Schema of data set files is what the check says of each key, neither more nor less; when
 * it differs it is rewritten.
 */
@QuarkusTest
class DatasetSchemaTest {

  private static final Path FILE = Path.of("src/main/resources/site/root/dataset.schema.json");
  private static final Path BROKEN = Path.of("src/test/resources/broken");

  @Inject DatasetImport reader;
  @Inject @Any Instance<Section> sections;

  @Test
  void itHasTheKeysThatTheCheckKnows() throws IOException {
    Map<String, String> types =
        sections.stream()
            .collect(Collectors.toMap(Section::name, Section::type, (a, b) -> a, TreeMap::new));
    String expected =
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(new DatasetSchema().of(new FormatProbe(reader), types))
            + "\n";
    String found = Files.exists(FILE) ? Files.readString(FILE) : "";
    if (!found.equals(expected)) {
      Files.writeString(FILE, expected);
    }
    assertThat(found)
        .as("%s differed and is rewritten now: review the change", FILE)
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/main/resources/dataset", "docs/reference/example"})
  void goodFilesAreValid(Path folder) throws IOException {
    FileSchema schema = FileSchema.read();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(file -> file.toString().endsWith(".yaml")))
          .isNotEmpty()
          .allSatisfy(
              file -> assertThat(schema.problems(Files.readString(file))).as("%s", file).isEmpty());
    }
  }

  /** What follows from other records, or other files, is the check's alone to find. */
  @Test
  void brokenFilesAreFlagged() throws IOException {
    FileSchema schema = FileSchema.read();
    StringBuilder found = new StringBuilder();
    try (Stream<Path> files = Files.list(BROKEN)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".yaml")).sorted().toList()) {
        schema
            .problems(Files.readString(file))
            .forEach(problem -> found.append(file.getFileName()).append(problem).append('\n'));
      }
    }
    Path report = BROKEN.resolve("schema-report.txt");
    String expected = Files.exists(report) ? Files.readString(report) : "";
    if (!expected.contentEquals(found)) {
      Files.writeString(report, found);
    }
    assertThat(found).hasToString(expected);
  }
}
