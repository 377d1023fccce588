package org.dialoguerelations.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.Wire;
import org.dialoguerelations.testing.WireAnswer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code Dockerfile.jvm} with what this build has packaged, on a base made here. */
class JvmImageIT {

  private static final Path QUESTION = Path.of("src/test/resources/golden/agreement");

  private static Buildah buildah;
  private static String output;
  private static ImageConfig image;
  private static Path root;

  @BeforeAll
  static void build() {
    buildah = Buildah.open();
    Bases.java(buildah);
    Bases.builder(buildah, Path.of("target/quarkus-app"));
    output =
        buildah.build(
            Path.of("src/main/docker/Dockerfile.jvm"),
            "jvm",
            Map.of(
                "BUILDER_IMAGE",
                Bases.BUILDER,
                "RUNTIME_IMAGE",
                Bases.JAVA,
                "REVISION",
                "abc",
                "SOURCE",
                "https://example.org"));
    image = buildah.inspect("jvm");
    root = buildah.mount("jvm");
  }

  @AfterAll
  static void close() {
    if (buildah != null) {
      buildah.close();
    }
  }

  @Test
  void isMadeByATrainingRun() throws IOException {
    int questions = Files.readAllLines(Path.of("src/main/resources/starters/index.txt")).size();
    assertThat(output)
        .contains("Maven was asked for: -B -ntp", "-Dmaven.test.skip")
        .contains(questions + " questions were answered", "AOTCache creation is complete");
  }

  @Test
  void saysWhatItIs() {
    ImageTraits.check(image, "java");
    assertThat(image.labels())
        .containsEntry("org.opencontainers.image.revision", "abc")
        .containsEntry("org.opencontainers.image.source", "https://example.org");
  }

  @Test
  void holdsNoSourcesAndNothingThatItsUserCouldChange() {
    assertThat(Shell.run("find", root + "/service", "-writable", "-not", "-uid", "0")).isEmpty();
    assertThat(Shell.run("find", root + "/service", "-perm", "/022")).isEmpty();
    assertThat(root.resolve("service").toFile().list())
        .containsExactlyInAnyOrder("app", "app.aot", "lib", "quarkus", "quarkus-run.jar");
  }

  /** With the AOT cache, or not at all. */
  @Test
  void servesAnswersUntilItIsTold() throws IOException {
    String cacheOrNothing = image.environment().get("JAVA_TOOL_OPTIONS") + " -XX:AOTMode=on";
    try (Container container =
        Container.start(root, image, Map.of("JAVA_TOOL_OPTIONS", cacheOrNothing))) {
      String question = Files.readString(QUESTION.resolve("agreements-by-date.graphql"));
      WireAnswer answer =
          container.answer(
              Wire.post(Graph.write(Map.of("query", question, "variables", Map.of()))));
      assertThat(answer.json())
          .isEqualTo(Graph.read(Files.readString(QUESTION.resolve("agreements-by-date.json"))));
      assertThat(container.answer(Wire.request("GET /graphiql/")).status()).isEqualTo(200);
      assertThat(container.answer(Wire.request("GET /q/health/ready")).status()).isEqualTo(200);
      assertThat(health(container.port())).isZero();

      assertThat(container.stop()).as("of SIGTERM").isEqualTo(143);
      assertThat(container.log()).contains("stopped in").doesNotContain("ERROR");
      assertThat(health(container.port())).isEqualTo(1);
    }
  }

  private static int health(int port) {
    return Container.run(root, image, image.health().subList(1, image.health().size()), port);
  }

  @Test
  void doesJobs() {
    List<String> command = new ArrayList<>(image.entrypoint());
    command.add("--help");
    assertThat(Container.run(root, image, command, 1)).isZero();
  }
}
