package org.dialoguerelations.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code .dockerignore} lets through to those who build images. */
class BuildContextIT {

  private static final long MOST_BYTES = 5 << 20;

  @Test
  void isWhatABuildReads() throws IOException {
    try (Buildah buildah = Buildah.open()) {
      buildah.build(Path.of("src/test/docker/Dockerfile.context"), "context", Map.of());
      Path root = buildah.mount("context");
      assertThat(root.toFile().list())
          .containsExactlyInAnyOrder(".mvn", "mvnw", "pom.xml", "schema.graphql", "docs", "src");
      assertThat(root.resolve("docs").toFile().list()).containsExactly("dictionary.md");
      assertThat(root.resolve("src").toFile().list()).containsExactly("main");
      assertThat(root.resolve("src/main").toFile().list())
          .containsExactlyInAnyOrder("java", "resources", "traces");
      try (Stream<Path> files = Files.walk(root)) {
        assertThat(files.mapToLong(file -> file.toFile().length()).sum()).isLessThan(MOST_BYTES);
      }
    }
  }
}
