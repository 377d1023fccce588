package org.dialoguerelations.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The workflow of the public build, as far as it can be read without running it. */
class WorkflowTest {

  private static final Path FOLDER = Path.of(".github/workflows");
  private static final Object WORKFLOW = Yaml.read(FOLDER.resolve("ci.yml")).get(0);
  private static final Object RELEASE = Yaml.read(FOLDER.resolve("release.yml")).get(0);

  @Test
  void actionsArePinned() {
    assertThat(Stream.of(WORKFLOW, RELEASE).flatMap(file -> Yaml.texts(file, "uses")))
        .isNotEmpty()
        .allMatch(action -> action.matches("actions/[a-z-]+@[0-9a-f]{40}"));
  }

  @Test
  void jobsMayReadAndNothingElse() {
    assertThat(((Map<?, ?>) WORKFLOW).get("permissions")).isEqualTo(Map.of());
    assertThat(Yaml.values(jobs(), "permissions"))
        .hasSameSizeAs(((Map<?, ?>) jobs()).keySet())
        .allMatch(Map.of("contents", "read")::equals);
    assertThat(Yaml.values(jobs(), "persist-credentials")).containsOnly("false");
  }

  @Test
  void aReleaseHasTheListOfWhatIsInIt() {
    assertThat(Yaml.texts(RELEASE, "run"))
        .anyMatch(command -> command.contains("cyclonedx:makeBom"))
        .anyMatch(
            command -> command.startsWith("gh release") && command.contains("target/bom.json"));
  }

  @Test
  void eachDockerfileIsBuilt() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/docker"))) {
      assertThat(Yaml.values(jobs(), "include").flatMap(matrix -> Yaml.texts(matrix, "image")))
          .containsAll(
              files.map(file -> file.getFileName().toString().replace("Dockerfile.", "")).toList());
    }
  }

  @Test
  void profilesAreThoseOfTheBuild() throws IOException {
    String build = Files.readString(Path.of("pom.xml"));
    assertThat(Yaml.texts(jobs(), "profiles"))
        .isNotEmpty()
        .allSatisfy(profile -> assertThat(build).contains("<id>" + profile + "</id>"));
    assertThat(build).contains("<id>native</id>", "<id>native-static</id>");
  }

  private static Object jobs() {
    return ((Map<?, ?>) WORKFLOW).get("jobs");
  }
}
