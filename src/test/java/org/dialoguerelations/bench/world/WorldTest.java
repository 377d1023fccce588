package org.dialoguerelations.bench.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command that writes made-up data sets. */
class WorldTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void equalSeedsGiveEqualFiles() throws IOException {
    assertThat(files("a", "0.001", "7")).isEqualTo(files("b", "0.001", "7"));
  }

  @Test
  void otherSeedsGiveOtherFiles() throws IOException {
    assertThat(files("a", "0.001", "7")).isNotEqualTo(files("b", "0.001", "8"));
  }

  @Test
  void aLargerWorldIsSplitIntoMoreFiles() throws IOException {
    assertThat(files("a", "0.02", "1"))
        .containsKeys("agreements-0001.yaml", "agreements-0010.yaml");
    assertThat(files("a", "0.02", "1").values()).allMatch(text -> text.length() < 512 * 1024);
  }

  @Test
  void whatStandsInTheFolderStays() throws IOException {
    Files.writeString(folder.resolve("mine.yaml"), "documents: {}");
    assertThat(run(folder.toString(), "real")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("holds data set files already");
    assertThat(folder).isDirectoryNotContaining(path -> !path.endsWith("mine.yaml"));
  }

  @ParameterizedTest
  @CsvSource({
    "big, 1, the size 'big' is neither 'world'",
    "0, 1, the size '0' is neither 'world'",
    "11, 1, the size '11' is neither 'world'",
    "NaN, 1, the size 'NaN' is neither 'world'",
    "real, x, the seed 'x' is no whole number",
  })
  void saysWhatIsWrongWithItsArguments(String size, String seed, String message) {
    assertThat(run(folder.toString(), size, seed)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains(message).endsWith(World.HELP);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void needsAFolder() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).endsWith(World.HELP);
  }

  @Test
  void helps() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(World.HELP);
  }

  private int run(String... arguments) {
    return World.run(
        List.of(arguments),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private Map<String, String> files(String name, String size, String seed) throws IOException {
    Path target = folder.resolve(name);
    if (Files.notExists(target)) {
      assertThat(run(target.toString(), size, seed)).isZero();
    }
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(target)) {
      for (Path path : paths.toList()) {
        files.put(path.getFileName().toString(), Files.readString(path));
      }
    }
    return files;
  }
}
