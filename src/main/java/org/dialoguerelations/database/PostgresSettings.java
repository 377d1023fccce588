package org.dialoguerelations.database;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * How a service that was built for PostgreSQL connects to it, unless its operator says otherwise.
 * {@code docs/how-to/postgresql.md} explains the settings.
 */
public class PostgresSettings implements ConfigSourceFactory {

  private static final String KIND = "quarkus.datasource.db-kind";
  private static final String DRIVER = "quarkus.datasource.jdbc.additional-jdbc-properties.";

  /** Above {@code application.properties}, which speaks of H2, and below what operators set. */
  private static final int OF_THE_BUILD = 260;

  private static final Map<String, String> SETTINGS =
      Map.of(
          DatabaseChoice.DATABASE,
          "jdbc:postgresql://localhost:5432/dialogue",
          DatabaseChoice.USER,
          "dialogue",
          DatabaseChoice.PASSWORD,
          "dialogue",
          "quarkus.datasource.jdbc.acquisition-timeout",
          "3S",
          DRIVER + "connectTimeout",
          "2",
          // Longer than any statement of a request may take; imports lift it.
          DRIVER + "socketTimeout",
          "30",
          DRIVER + "tcpKeepAlive",
          "true",
          DRIVER + "ApplicationName",
          "dialogue-relations",
          DRIVER + "reWriteBatchedInserts",
          "true",
          // To compile a search takes longer than to do it.
          DRIVER + "options",
          "-c jit=off");

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    ConfigValue kind = context.getValue(KIND);
    return kind != null && "postgresql".equals(kind.getValue())
        ? List.of(new PropertiesConfigSource(SETTINGS, "the build for PostgreSQL", OF_THE_BUILD))
        : List.of();
  }
}
