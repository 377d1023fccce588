package org.dialoguerelations.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the arguments of the program ask for. */
class CommandLineTest {

  private static final String MIGRATES = "quarkus.flyway.migrate-at-start";

  @Test
  void aCheckIsStrictWhereverTheWordStands() {
    CommandLine strict = new CommandLine(Job.CHECK, List.of(Path.of("data")), true);
    assertThat(CommandLine.parse("check", "data", "--strict")).contains(strict);
    assertThat(CommandLine.parse("check", "--strict", "data")).contains(strict);
    assertThat(CommandLine.parse("check")).contains(new CommandLine(Job.CHECK, List.of(), false));
  }

  @Test
  void aDataSetMayLieInSeveralFolders() {
    List<Path> folders = List.of(Path.of("built-in"), Path.of("data"));
    assertThat(CommandLine.parse("import", "built-in", "data"))
        .contains(new CommandLine(Job.IMPORT, folders, false));
    assertThat(CommandLine.parse("convert", "built-in", "data"))
        .contains(new CommandLine(Job.CONVERT, folders, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "init", "health --strict", "schema data", "init a b", "convert", "--strict"})
  void whatMakesNoSenseIsRefused(String arguments) {
    assertThat(CommandLine.parse(arguments.split(" "))).isEmpty();
  }

  @Test
  void aTrainingRunImportsWhereThereIsNothingButADataSet() {
    assertThat(TrainingRun.settings(Map.of())).containsEntry(MIGRATES, "false");
    assertThat(TrainingRun.settings(Map.of("DATASET_PATH", "data"))).doesNotContainKey(MIGRATES);
    assertThat(
            TrainingRun.settings(
                Map.of("DATASET_PATH", "data", "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:h2:mem:other")))
        .containsEntry(MIGRATES, "false");
  }
}
