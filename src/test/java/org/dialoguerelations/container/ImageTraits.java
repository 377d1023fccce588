package org.dialoguerelations.container;

import static org.assertj.core.api.Assertions.assertThat;

/** What all images of the service have in common. */
final class ImageTraits {

  private ImageTraits() {}

  /**
   * Looks at them.
   *
   * @param program which the image runs
   */
  static void check(ImageConfig image, String program) {
    assertThat(image.user()).isEqualTo("1001:1001");
    assertThat(image.directory()).isEqualTo("/service");
    assertThat(image.ports()).containsExactly("8080/tcp");
    assertThat(image.stopSignal()).isEqualTo("SIGTERM");
    assertThat(image.entrypoint()).startsWith(program);
    assertThat(image.health()).startsWith("CMD", program).endsWith("health");
    assertThat(image.environment())
        .containsEntry("PORT", "8080")
        .containsEntry("DIALOGUE_RELATIONS_METRICS_PORT", "9000")
        .containsEntry("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true");
    assertThat(image.labels())
        .containsEntry("org.opencontainers.image.title", "Dialogue Relations")
        .containsEntry("org.opencontainers.image.licenses", "Apache-2.0")
        .containsEntry("org.opencontainers.image.version", "0.1.0-SNAPSHOT")
        .containsKey("org.opencontainers.image.description");
  }
}
