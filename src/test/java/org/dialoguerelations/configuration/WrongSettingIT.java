package org.dialoguerelations.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The package does not start with a wrong setting, and says what is wrong and no more. */
class WrongSettingIT {

  @Test
  void itStopsWithOneMessage() throws IOException, InterruptedException {
    Path log = Package.FOLDER.resolve("wrong-setting.log");
    ProcessBuilder builder =
        Package.process(
            log, "-Ddialogue-relations.limits.depth=deep", "-Dquarkus.http.host-enabled=false");
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
}
