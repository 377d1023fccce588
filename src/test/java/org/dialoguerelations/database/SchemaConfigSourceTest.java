package org.dialoguerelations.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaConfigSourceTest {

  @ParameterizedTest
  @CsvSource({"false, true", "true,", ","})
  void aStartThatDoesNotMigrateLooksWhetherSomebodyHas(String migrate, String validate) {
    SmallRyeConfigBuilder builder =
        new SmallRyeConfigBuilder().withSources(new SchemaConfigSource());
    if (migrate != null) {
      builder.withDefaultValue("quarkus.flyway.migrate-at-start", migrate);
    }
    assertThat(builder.build().getOptionalValue("quarkus.flyway.validate-at-start", String.class))
        .isEqualTo(Optional.ofNullable(validate));
  }
}
