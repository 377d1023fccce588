package org.dialoguerelations.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options of the command line. */
class SettingsTest {

  @Test
  void allMayBeLeftOut() {
    Settings settings = Settings.of();
    assertThat(settings.rounds()).isEqualTo(3);
    assertThat(settings.connections()).isEqualTo(16);
    assertThat(settings.peers()).isEmpty();
    assertThat(settings.jvm()).isEmpty();
    assertThat(settings.asked()).containsExactly(Asked.values());
  }

  @Test
  void eachIsRead() {
    Settings settings =
        Settings.of(
            "--rounds 5 --seconds 2 --warm-up 1 --connections 4 --peers docs --dataset src --java target --jvm -Xmx64m --jvm -XX:+UseSerialGC --ask unique,same"
                .split(" "));
    assertThat(settings)
        .isEqualTo(
            new Settings(
                5,
                2,
                1,
                4,
                Optional.of(Path.of("docs").toAbsolutePath()),
                Optional.of(Path.of("src").toAbsolutePath()),
                Path.of("target").toAbsolutePath(),
                List.of("-Xmx64m", "-XX:+UseSerialGC"),
                EnumSet.of(Asked.SAME, Asked.UNIQUE)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "--round 3 | '--round' is no option",
        "--rounds | '--rounds' is no option, or has no value",
        "--rounds 0 | --rounds: '0' is no number from 1 on",
        "--seconds many | --seconds: 'many' is no number from 1 on",
        "--peers nowhere | --peers: there is no folder",
        "--ask same,other | --ask: there is no question 'other'",
      })
  void nonsenseIsRefused(String options, String message) {
    assertThatThrownBy(() -> Settings.of(options.split(" ")))
        .isInstanceOf(CannotMeasureException.class)
        .hasMessageContaining(message);
  }
}
