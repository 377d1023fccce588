package org.dialoguerelations.http.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What closes the service is never taken for its opposite. */
class OperationsConfigTest {

  private static final String PROPERTY = "dialogue-relations.operations.trusted-only";

  @Test
  void trueAndFalseAreRead() {
    assertThat(config("true").trustedOnly()).isTrue();
    assertThat(config("false").trustedOnly()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ture", "yes", "1", "TRUE", "on"})
  void anythingElseStopsTheStart(String value) {
    assertThatThrownBy(() -> config(value))
        .hasMessageContaining(PROPERTY)
        .hasMessageContaining("must be true or false, not " + value);
  }

  private static OperationsConfig config(String value) {
    return new SmallRyeConfigBuilder()
        .withMapping(OperationsConfig.class)
        .withConverter(MemorySize.class, 100, new MemorySizeConverter())
        .withSources(new PropertiesConfigSource(Map.of(PROPERTY, value), "test", 1000))
        .build()
        .getConfigMapping(OperationsConfig.class);
  }
}
