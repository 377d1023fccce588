package org.dialoguerelations.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.dialoguerelations.dataset.yaml.DatasetFiles;
import org.dialoguerelations.testing.Wire;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A start with a database that holds the built-in data set already writes nothing: it would fail
 * here, for H2 refuses each statement that writes.
 */
class ReadOnlyDatabaseIT {

  private static final String REVISION = DatasetFiles.builtIn().revision();
  private static final long LONGEST_START = TimeUnit.MINUTES.toNanos(2);

  @TempDir Path folder;

  @Test
  void theServiceStartsAndServesIt() throws IOException, SQLException {
    int port = freePort();
    Path log = Package.FOLDER.resolve("read-only-database.log");
    Process service =
        Package.process(
                log,
                "-Dquarkus.datasource.jdbc.url=jdbc:h2:file:"
                    + filledDatabase()
                    + ";ACCESS_MODE_DATA=r",
                "-Dquarkus.flyway.migrate-at-start=false",
                "-Dquarkus.http.port=" + port)
            .start();
    try {
      assertThat(answer(service, port, log))
          .isEqualTo("{\"data\":{\"dataset\":{\"revision\":\"" + REVISION + "\"}}}");
    } finally {
      service.destroy();
      service.onExit().join();
    }
  }

  private static String answer(Process service, int port, Path log) {
    long end = System.nanoTime() + LONGEST_START;
    while (true) {
      try (Wire wire = Wire.open(port)) {
        wire.send(Wire.post("{\"query\": \"{ dataset { revision } }\"}"));
        return wire.answer().body();
      } catch (UncheckedIOException e) {
        assertThat(service.isAlive() && System.nanoTime() < end).as("see %s", log).isTrue();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
      }
    }
  }

  private Path filledDatabase() throws SQLException {
    Path file = folder.resolve("dialogue");
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:file:" + file);
    database.setUser("sa");
    database.setPassword("sa");
    Flyway.configure().dataSource(database).load().migrate();
    try (Connection connection = database.getConnection();
        PreparedStatement revision =
            connection.prepareStatement(
                "insert into dataset_revision (hash, imported_at, origin, languages)"
                    + " values (?, timestamp with time zone '2026-01-15 12:00:00Z', 'a test', '')")) {
      revision.setString(1, REVISION);
      revision.executeUpdate();
    }
    return file;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
