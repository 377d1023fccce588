package org.dialoguerelations.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Migrates on connections that see what others have committed. Where reads are repeatable, a
 * process that has waited for another's migration would not see it, and do it once more.
 */
@Singleton
public class MigrationConnections implements FlywayConfigurationCustomizer {

  @Override
  public void customize(FluentConfiguration configuration) {
    configuration.dataSource(new ReadCommitted(configuration.getDataSource()));
  }
}
