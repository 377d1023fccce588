package org.dialoguerelations.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/**
 * A database of an older release that holds a data set can be migrated, and forgets the revision,
 * so that the next start fills the new tables and columns.
 */
class UpgradeTest {

  private static final String FIRST_RELEASE = "1.5";

  @Test
  void aFilledH2IsEmptiedForTheNextImport() throws SQLException {
    JdbcDataSource memory = new JdbcDataSource();
    memory.setURL("jdbc:h2:mem:upgrade;DB_CLOSE_DELAY=-1");
    upgrade(memory);
  }

  @Test
  void aFilledPostgresIsEmptiedForTheNextImport() throws SQLException, IOException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      upgrade(server.getPostgresDatabase());
    }
  }

  private static void upgrade(DataSource database) throws SQLException {
    Flyway.configure().dataSource(database).target(FIRST_RELEASE).load().migrate();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("insert into subject (id, type) values (1, 'Partner'), (2, 'Agreement')");
      statement.execute("insert into partner (id, code, name, kind) values (1, 'P', 'P', 'STATE')");
      statement.execute(
          "insert into agreement (id, code, title, kind, sort_date)"
              + " values (2, 'a', 'A', 'TREATY', date '2001-01-01')");
      statement.execute(
          "insert into dataset_revision (hash, imported_at, origin)"
              + " values ('abc', timestamp '2026-01-15 12:00:00', 'test')");

      Flyway.configure().dataSource(database).load().migrate();

      assertThat(rows(statement, "dataset_revision")).isZero();
      assertThat(rows(statement, "agreement")).isZero();
      assertThat(rows(statement, "subject")).isZero();
    }
  }

  private static int rows(Statement statement, String table) throws SQLException {
    try (ResultSet row = statement.executeQuery("select count(*) from " + table)) {
      row.next();
      return row.getInt(1);
    }
  }
}
