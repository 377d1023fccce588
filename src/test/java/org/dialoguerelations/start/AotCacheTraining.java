package org.dialoguerelations.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dialoguerelations.testing.Wire;
import org.junit.jupiter.api.Test;

/**
 * Lets the packaged service answer what it offers as first questions, and the virtual machine, 25
 * or newer, keep what it learned by that. It is no test of a build, and is run by hand, see {@code
 * docs/how-to/fast-start.md}.
 */
class AotCacheTraining {

  private static final Path CACHE = ServiceProcess.FOLDER.resolve("app.aot");
  private static final Path QUESTIONS = Path.of("src/main/resources/starters");

  @Test
  void make() throws IOException {
    Files.deleteIfExists(CACHE);
    String options = "-XX:AOTCacheOutput=app.aot " + System.getProperty("start.options", "");
    try (ServiceProcess service = ServiceProcess.start(options.strip().split("\\s+"))) {
      for (byte[] question : questions()) {
        assertThat(service.firstAnswer(question).status()).isEqualTo(200);
      }
    }
    assertThat(CACHE).as("made by Java 25 or newer, see target/start/service.log").exists();
  }

  private static List<byte[]> questions() throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (Stream<Path> files = Files.list(QUESTIONS)) {
      List<byte[]> questions = new ArrayList<>();
      for (Path file :
          files.filter(name -> name.toString().endsWith(".graphql")).sorted().toList()) {
        questions.add(Wire.post(json.writeValueAsString(Map.of("query", Files.readString(file)))));
      }
      return questions;
    }
  }
}
