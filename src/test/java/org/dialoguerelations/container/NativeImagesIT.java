package org.dialoguerelations.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.dialoguerelations.testing.Graph;
import org.dialoguerelations.testing.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The Dockerfiles of the native executable, with something in its place that tells what it finds:
 * there is no compiler for the real one on most machines.
 */
class NativeImagesIT {

  private static Buildah buildah;

  @BeforeAll
  static void makeBases() {
    buildah = Buildah.open();
    Bases.builder(buildah, Bases.executable());
    Bases.small(buildah);
  }

  @AfterAll
  static void close() {
    if (buildah != null) {
      buildah.close();
    }
  }

  @Test
  void anExecutableOnASmallBase() {
    String output =
        buildah.build(
            Path.of("src/main/docker/Dockerfile.native"),
            "native",
            Map.of(
                "BUILDER_IMAGE", Bases.BUILDER,
                "RUNTIME_IMAGE", Bases.SMALL,
                "PROFILES", "postgresql"));
    assertThat(output).contains("-Pnative,postgresql package");
    serves("native");
  }

  @Test
  void anExecutableOnNothing() {
    String output =
        buildah.build(
            Path.of("src/main/docker/Dockerfile.native-static"),
            "static",
            Map.of("BUILDER_IMAGE", Bases.BUILDER));
    assertThat(output).contains("-Pnative,native-static package");
    serves("static");
    assertThat(Shell.run("find", buildah.mount("static").toString(), "-printf", "%M %P\\n"))
        .hasLineCount(4)
        .contains("drwxrwxrwt tmp\n", "-rwxr-xr-x service/dialogue-relations\n");
  }

  private static void serves(String name) {
    ImageConfig image = buildah.inspect(name);
    ImageTraits.check(image, "/service/dialogue-relations");
    Path root = buildah.mount(name);
    try (Container container = Container.start(root, image, Map.of())) {
      JsonNode surroundings = container.answer(Wire.request("GET /")).json();
      assertThat(surroundings)
          .isEqualTo(
              Graph.read(
                  """
                  {"uid":1001,"gid":1001,"pid":1,"directory":"/service","writesBeside":false,
                   "writesTmp":true,"json":"true"}"""));
      assertThat(health(root, image, container.port())).isZero();
      assertThat(container.stop()).isZero();
      assertThat(health(root, image, container.port())).isEqualTo(1);
    }
  }

  private static int health(Path root, ImageConfig image, int port) {
    return Container.run(root, image, image.health().subList(1, image.health().size()), port);
  }
}
