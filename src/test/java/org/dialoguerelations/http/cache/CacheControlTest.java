package org.dialoguerelations.http.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CacheControlTest {

  private static final String PREFIX = "dialogue-relations.cache.";

  @Test
  void aYearIsTheLongest() {
    assertThat(control("max-age", "P365D").header(Optional.empty()))
        .isEqualTo("public, max-age=31536000, stale-while-revalidate=600");
  }

  @ParameterizedTest
  @ValueSource(strings = {"max-age", "stale-while-revalidate"})
  void aDurationOutsideItsRangeStopsTheStart(String name) {
    assertThatThrownBy(() -> control(name, "-1S"))
        .hasMessage(PREFIX + name + " must be from 0 to 365 days, not PT-1S");
    assertThatThrownBy(() -> control(name, "P366D"))
        .hasMessage(PREFIX + name + " must be from 0 to 365 days, not PT8784H");
  }

  private static CacheControl control(String name, String value) {
    return new CacheControl(
        new SmallRyeConfigBuilder()
            .withMapping(CacheConfig.class)
            .withConverter(Duration.class, 100, new DurationConverter())
            .withConverter(MemorySize.class, 100, new MemorySizeConverter())
            .withSources(new PropertiesConfigSource(Map.of(PREFIX + name, value), "test", 1000))
            .build()
            .getConfigMapping(CacheConfig.class),
        Clock.systemUTC());
  }
}
