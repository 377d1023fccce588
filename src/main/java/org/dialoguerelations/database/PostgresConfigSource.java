package org.dialoguerelations.database;

import static java.util.Map.entry;

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
public class PostgresConfigSource implements ConfigSourceFactory {

  private static final String KIND = "quarkus.datasource.db-kind";
  private static final String DRIVER = "quarkus.datasource.jdbc.additional-jdbc-properties.";

  /** Above {@code application.properties}, which speaks of H2, and below what operators set. */
  private static final int OF_THE_BUILD = 260;

  private static final Map<String, String> SETTINGS =
      Map.ofEntries(
          entry(DatabaseConfigSource.DATABASE, "jdbc:postgresql://localhost:5432/dialogue"),
          entry(DatabaseConfigSource.USER, "dialogue"),
          entry(DatabaseConfigSource.PASSWORD, "dialogue"),
          entry("quarkus.datasource.jdbc.acquisition-timeout", "3S"),
          entry(DRIVER + "connectTimeout", "2"),
          // A server may take the connection, and say nothing.
          entry(DRIVER + "loginTimeout", "3"),
          // Longer than any statement of a request may take; imports lift it.
          entry(DRIVER + "socketTimeout", "30"),
          entry(DRIVER + "tcpKeepAlive", "true"),
          entry(DRIVER + "ApplicationName", "dialogue-relations"),
          entry(DRIVER + "reWriteBatchedInserts", "true"),
          // To compile a statement, or to start workers for it, takes longer than to do it, and an
          // index costs little where data are in memory or on SSDs.
          entry(
              DRIVER + "options",
              "-c jit=off -c max_parallel_workers_per_gather=0 -c random_page_cost=1.1"));

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    ConfigValue kind = context.getValue(KIND);
    return kind != null && "postgresql".equals(kind.getValue())
        ? List.of(new PropertiesConfigSource(SETTINGS, "the build for PostgreSQL", OF_THE_BUILD))
        : List.of();
  }
}
