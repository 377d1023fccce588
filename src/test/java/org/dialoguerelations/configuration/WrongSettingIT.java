package org.dialoguerelations.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The package does not start with a wrong setting, and says what is wrong and no more. */
class WrongSettingIT {

  private static final Path FOLDER = Path.of("target").toAbsolutePath();

  @Test
  void itStopsWithOneMessage() throws IOException, InterruptedException {
    Path log = FOLDER.resolve("wrong-setting.log");
    ProcessBuilder builder =
        new ProcessBuilder(
                command(
                    "-Ddialogue-relations.limits.depth=deep", "-Dquarkus.http.host-enabled=false"))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("DIALOGUE_RELATIONS_LIMITS_DPETH", "7");
    assertThat(builder.start().waitFor()).isEqualTo(2);
    String said = Files.readString(log);
    assertThat(said)
        .endsWith(
            """
            DIALOGUE_RELATIONS_LIMITS_DPETH is no property of the service
            dialogue-relations.limits.depth must be a whole number, from 1 to 100, not 'deep'
            """)
        .doesNotContain("\tat ", "Exception");
  }

  /** What starts the package, whatever it is. */
  private static List<String> command(String... settings) throws IOException {
    Properties artifact = new Properties();
    try (InputStream in = Files.newInputStream(FOLDER.resolve("quarkus-artifact.properties"))) {
      artifact.load(in);
    }
    String path = FOLDER.resolve(artifact.getProperty("path")).toString();
    return artifact.getProperty("type").equals("native")
        ? Stream.concat(Stream.of(path), Stream.of(settings)).toList()
        : Stream.of(
                Stream.of(System.getProperty("java.home") + "/bin/java"),
                Stream.of(settings),
                Stream.of("-XX:TieredStopAtLevel=1", "-jar", path))
            .flatMap(parts -> parts)
            .toList();
  }
}
