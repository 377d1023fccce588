package org.dialoguerelations.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Databases for tests, of the kind that the build is for. */
public final class TestDatabase {

  private TestDatabase() {}

  /** Whether the build is for PostgreSQL. */
  public static boolean isPostgres() {
    return "postgresql".equals(System.getProperty("quarkus.datasource.db-kind"));
  }

  /** An empty database of this name, without the service. */
  public static DataSource source(String name) {
    return isPostgres() ? postgres(address(name)) : embedded(address(name));
  }

  /** The address of a database of this name: an empty one, when asked for the first time. */
  public static String address(String name) {
    if (!isPostgres()) {
      return "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
    }
    String server = System.getProperty("test.postgres");
    String database = name.replace('-', '_') + "_" + Long.toHexString(System.nanoTime());
    try (Connection connection = postgres(server).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + database);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return server.replace("/postgres?", "/" + database + "?");
  }

  private static DataSource postgres(String address) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(address);
    return source;
  }

  private static DataSource embedded(String address) {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(address);
    return source;
  }
}
