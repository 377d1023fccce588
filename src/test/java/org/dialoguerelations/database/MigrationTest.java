package org.dialoguerelations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the migrations on both databases and looks at what they made. */
@TestInstance(Lifecycle.PER_CLASS)
class MigrationTest {

  private record Database(String name, DataSource source) {
    @Override
    public String toString() {
      return name;
    }
  }

  private EmbeddedPostgres server;
  private Database h2;
  private Database postgres;

  @BeforeAll
  void migrate() throws IOException {
    server = EmbeddedPostgres.start();
    postgres = new Database("PostgreSQL", server.getPostgresDatabase());
    JdbcDataSource memory = new JdbcDataSource();
    memory.setURL("jdbc:h2:mem:migration;DB_CLOSE_DELAY=-1");
    h2 = new Database("H2", memory);
    databases()
        .forEach(database -> Flyway.configure().dataSource(database.source()).load().migrate());
  }

  @AfterAll
  void stop() throws IOException {
    server.close();
  }

  Stream<Database> databases() {
    return Stream.of(h2, postgres);
  }

  @Test
  void bothHaveTheSameColumns() throws SQLException {
    assertThat(columns(postgres)).hasSizeGreaterThan(100).isEqualTo(columns(h2));
  }

  @Test
  void bothHaveTheSameForeignKeys() throws SQLException {
    assertThat(foreignKeys(postgres)).hasSizeGreaterThan(20).isEqualTo(foreignKeys(h2));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void eachForeignKeyHasAnIndexThatBeginsWithIt(Database database) throws SQLException {
    Set<String> leading = new TreeSet<>();
    try (Connection connection = database.source().getConnection()) {
      for (String table : tables(connection)) {
        ResultSet indexes =
            connection.getMetaData().getIndexInfo(null, schema(connection), table, false, false);
        while (indexes.next()) {
          if (indexes.getShort("ORDINAL_POSITION") == 1) {
            leading.add(lower(table + "." + indexes.getString("COLUMN_NAME")));
          }
        }
      }
    }
    assertThat(foreignKeys(database))
        .allSatisfy(key -> assertThat(leading).contains(key.split(" ")[0]));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aDateCannotEndBeforeItStarts(Database database) {
    refuses(
        database,
        "insert into subject (id, type) values (1, 'Document')",
        "insert into document (id, code, title, kind, as_of_edtf, as_of_earliest, as_of_latest)"
            + " values (1, 'd', 'D', 'OTHER', '2009', date '2009-12-31', date '2009-01-01')");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aCitationNeedsAPlaceThatExists(Database database) {
    refuses(
        database,
        "insert into subject (id, type) values (2, 'Partner')",
        "insert into citation (id, subject_id, record_id, locator_id) values (3, 2, 2, 4711)");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aRecordCannotBeLinkedToItself(Database database) {
    refuses(
        database,
        "insert into subject (id, type) values (5, 'Partner')",
        "insert into link (id, from_id, kind, to_id) values (5, 5, 'PART_OF', 5)");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aPreferredClaimNeedsAReason(Database database) {
    refuses(
        database,
        "insert into subject (id, type) values (6, 'Partner')",
        "insert into locator (id, document_id, code, label) values (6, 6, 'a', 'A')",
        "insert into conflict (id, owner_id, property, explanation) values (6, 6, 'p', 'e')",
        "insert into claim (id, conflict_id, locator_id, stated, preferred)"
            + " values (6, 6, 6, 's', true)");
  }

  /** The last statement is refused, and nothing of them is kept. */
  private static void refuses(Database database, String... statements) {
    assertThatThrownBy(
            () -> {
              try (Connection connection = database.source().getConnection();
                  Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                for (int i = 0; i < statements.length - 1; i++) {
                  statement.execute(statements[i]);
                }
                try {
                  statement.execute(statements[statements.length - 1]);
                } finally {
                  connection.rollback();
                }
              }
            })
        .isInstanceOf(SQLException.class)
        .satisfies(e -> assertThat(((SQLException) e).getSQLState()).startsWith("23"));
  }

  private static Set<String> columns(Database database) throws SQLException {
    Set<String> columns = new TreeSet<>();
    try (Connection connection = database.source().getConnection()) {
      for (String table : tables(connection)) {
        ResultSet rows = connection.getMetaData().getColumns(null, schema(connection), table, null);
        while (rows.next()) {
          columns.add(
              lower(
                  "%s.%s %s"
                      .formatted(
                          table, rows.getString("COLUMN_NAME"), rows.getString("IS_NULLABLE"))));
        }
      }
    }
    return columns;
  }

  private static Set<String> foreignKeys(Database database) throws SQLException {
    Set<String> keys = new TreeSet<>();
    try (Connection connection = database.source().getConnection()) {
      for (String table : tables(connection)) {
        ResultSet rows = connection.getMetaData().getImportedKeys(null, schema(connection), table);
        while (rows.next()) {
          keys.add(
              lower(
                  "%s.%s -> %s"
                      .formatted(
                          table, rows.getString("FKCOLUMN_NAME"), rows.getString("PKTABLE_NAME"))));
        }
      }
    }
    return keys;
  }

  private static Set<String> tables(Connection connection) throws SQLException {
    Set<String> tables = new TreeSet<>();
    ResultSet rows =
        connection
            .getMetaData()
            .getTables(null, schema(connection), null, new String[] {"TABLE", "BASE TABLE"});
    while (rows.next()) {
      String table = rows.getString("TABLE_NAME");
      if (!lower(table).startsWith("flyway")) {
        tables.add(table);
      }
    }
    return tables;
  }

  private static String schema(Connection connection) throws SQLException {
    return connection.getSchema();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
