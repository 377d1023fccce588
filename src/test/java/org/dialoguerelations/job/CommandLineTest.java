package org.dialoguerelations.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the arguments of the program ask for. */
class CommandLineTest {

  private static final String MIGRATES = "quarkus.flyway.migrate-at-start";

  @Test
  void aCheckIsStrictWhereverTheWordStands() {
    CommandLine strict = new CommandLine(Job.CHECK, Optional.of(Path.of("data")), true);
    assertThat(CommandLine.parse("check", "data", "--strict")).contains(strict);
    assertThat(CommandLine.parse("check", "--strict", "data")).contains(strict);
    assertThat(CommandLine.parse("check"))
        .contains(new CommandLine(Job.CHECK, Optional.empty(), false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "init", "health --strict", "schema data", "check a b", "--strict"})
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
