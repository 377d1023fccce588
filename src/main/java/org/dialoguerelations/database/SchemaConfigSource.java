package org.dialoguerelations.database;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * A start that does not migrate makes sure that somebody has: it compares the migrations of this
 * version with those that were done, for which it only reads.
 */
public class SchemaConfigSource implements ConfigSourceFactory {

  private static final String MIGRATE = "quarkus.flyway.migrate-at-start";
  private static final String VALIDATE = "quarkus.flyway.validate-at-start";

  /** Above {@code application.properties}, and below what operators set. */
  private static final int OF_THE_SERVICE = 260;

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    ConfigValue migrate = context.getValue(MIGRATE);
    return migrate != null && "false".equals(migrate.getValue())
        ? List.of(
            new PropertiesConfigSource(
                Map.of(VALIDATE, "true"), "a start without migrations", OF_THE_SERVICE))
        : List.of();
  }
}
