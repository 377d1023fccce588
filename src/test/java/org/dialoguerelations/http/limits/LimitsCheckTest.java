package org.dialoguerelations.http.limits;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operator may set the limits to. */
class LimitsCheckTest {

  @Test
  void theDefaultsAreWithinTheirRanges() {
    assertThatCode(() -> check(Map.of())).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "depth | 0 | must be from 1 to 100, not 0",
        "depth | 101 | must be from 1 to 100, not 101",
        "tokens | -1 | must be from 10 to 1000000, not -1",
        "aliases | -1 | must be from 0 to 1000000, not -1",
        "concurrent-executions | 0 | must be from 1 to 1000, not 0",
        "waiting-executions | -1 | must be from 0 to 100000, not -1",
        "cost | 0 | must be from 1 to 2147483647, not 0",
        "response-bytes | 3G | must be from 1024 to 1048576000, not 3221225472",
        "time | PT0S | must be from 1 millisecond to 10 minutes, not PT0S",
        "body-time | PT1H | must be from 1 millisecond to 10 minutes, not PT1H"
      })
  void aValueOutsideItsRangeStopsTheStart(String name, String value, String message) {
    String property = "dialogue-relations.limits." + name;
    assertThatThrownBy(() -> check(Map.of(property, value)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(property + " " + message);
  }

  private static void check(Map<String, String> properties) {
    new LimitsCheck(
            new SmallRyeConfigBuilder()
                .withMapping(LimitsConfig.class)
                .withConverter(Duration.class, 100, new DurationConverter())
                .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .withSources(new PropertiesConfigSource(properties, "test", 1000))
                .build()
                .getConfigMapping(LimitsConfig.class))
        .check();
  }
}
