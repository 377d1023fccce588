package org.dialoguerelations.dataset.importing;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Has PostgreSQL vacuum its tables after a large import. Its autovacuum runs while the import still
 * does, when rows do not yet count as visible to all, and not again before many have changed: until
 * then no list would be read from an index alone.
 */
@Singleton
class Vacuum {

  /** Fewer are read quickly in any case. */
  static final long LARGE = 1_000_000;

  private static final String TABLES =
      """
      select string_agg(format('%I.%I', schemaname, tablename), ', ') from pg_tables
      where schemaname = current_schema() and pg_has_role(tableowner, 'member')
      """;

  private final AgroalDataSource pool;
  private final boolean postgres;

  Vacuum(
      AgroalDataSource pool, @ConfigProperty(name = "quarkus.datasource.db-kind") String database) {
    this.pool = pool;
    this.postgres = database.equals("postgresql");
  }

  /**
   * Vacuums the tables that the service may vacuum, if it is worth it.
   *
   * @param rows how many were imported
   */
  void after(long rows) {
    if (!postgres || rows < LARGE) {
      return;
    }
    try (Connection connection = pool.getConnection()) {
      int before = connection.getNetworkTimeout();
      connection.setNetworkTimeout(Runnable::run, 0);
      try {
        vacuum(connection);
      } finally {
        connection.setNetworkTimeout(Runnable::run, before);
      }
    } catch (SQLException e) {
      Log.warnf(
          "The data set is imported; VACUUM ANALYZE of its tables failed: %s", e.getMessage());
    }
  }

  private static void vacuum(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      String tables;
      try (ResultSet result = statement.executeQuery(TABLES)) {
        result.next();
        tables = result.getString(1);
      }
      if (tables != null) {
        statement.execute("vacuum (analyze) " + tables);
      }
    }
  }
}
