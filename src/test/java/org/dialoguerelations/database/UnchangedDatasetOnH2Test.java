package org.dialoguerelations.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import org.dialoguerelations.dataset.DatasetFiles;
import org.dialoguerelations.testing.Graph;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/**
 * A start with a database that holds the built-in data set already writes nothing: it would fail
 * here, for H2 refuses each statement that writes.
 */
@QuarkusTest
@TestProfile(UnchangedDatasetOnH2Test.ReadOnly.class)
class UnchangedDatasetOnH2Test {

  private static final String REVISION = DatasetFiles.builtIn().revision();

  public static class ReadOnly implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.datasource.jdbc.url",
          "jdbc:h2:file:" + filledDatabase() + ";ACCESS_MODE_DATA=r",
          "quarkus.flyway.migrate-at-start",
          "false");
    }
  }

  @Test
  void theServiceStartsAndServesIt() {
    assertThat(Graph.data("{ dataset { revision } }").at("/dataset/revision").asText())
        .isEqualTo(REVISION);
  }

  private static Path filledDatabase() {
    try {
      Path file = Files.createTempDirectory("read-only").resolve("dialogue");
      JdbcDataSource database = new JdbcDataSource();
      database.setURL("jdbc:h2:file:" + file);
      database.setUser("sa");
      database.setPassword("sa");
      Flyway.configure().dataSource(database).load().migrate();
      try (Connection connection = database.getConnection();
          PreparedStatement revision =
              connection.prepareStatement(
                  "insert into dataset_revision (hash, imported_at, origin)"
                      + " values (?, timestamp with time zone '2026-01-15 12:00:00Z', 'a test')")) {
        revision.setString(1, REVISION);
        revision.executeUpdate();
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
