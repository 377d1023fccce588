package org.dialoguerelations.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The service closes a database in a file, and H2 does not. */
class H2FileConfigSourceTest {

  private static final String WAIT = "quarkus.datasource.jdbc.acquisition-timeout";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:h2:file:/data/dialogue",
        "jdbc:h2:/data/dialogue",
        "jdbc:h2:./dialogue;CACHE_SIZE=1"
      })
  void aFileIsClosedWithTheLastConnection(String address) {
    SmallRyeConfig config = config(Map.of(DatabaseConfigSource.DATABASE, address));
    assertThat(config.getValue(DatabaseConfigSource.DATABASE, String.class))
        .isEqualTo(address + ";DB_CLOSE_ON_EXIT=FALSE");
    assertThat(config.getValue(WAIT, String.class)).isEqualTo("60S");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:h2:mem:dialogue;DB_CLOSE_DELAY=-1",
        "jdbc:h2:tcp://host/dialogue",
        "jdbc:h2:file:/data/dialogue;db_close_on_exit=true",
        "jdbc:postgresql://localhost/dialogue"
      })
  void allElseStaysAsItIs(String address) {
    SmallRyeConfig config = config(Map.of(DatabaseConfigSource.DATABASE, address));
    assertThat(config.getValue(DatabaseConfigSource.DATABASE, String.class)).isEqualTo(address);
    assertThat(config.getOptionalValue(WAIT, String.class)).isEmpty();
  }

  @Test
  void whatAnOperatorWaitsForCounts() {
    SmallRyeConfig config =
        config(Map.of(DatabaseConfigSource.DATABASE, "jdbc:h2:file:/data/dialogue", WAIT, "1S"));
    assertThat(config.getValue(WAIT, String.class)).isEqualTo("1S");
  }

  private static SmallRyeConfig config(Map<String, String> operators) {
    return new SmallRyeConfigBuilder()
        .withSources(new PropertiesConfigSource(operators, "operator", 300))
        .withSources(new H2FileConfigSource())
        .build();
  }
}
