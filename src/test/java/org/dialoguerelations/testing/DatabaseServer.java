package org.dialoguerelations.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Runs a real PostgreSQL as long as the tests run, where the build is for PostgreSQL ({@code
 * -Ppostgresql}). All tests of the service then use it, unless they name another database.
 */
public class DatabaseServer implements LauncherSessionListener {

  private EmbeddedPostgres server;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (!TestDatabase.isPostgres()) {
      return;
    }
    try {
      server = EmbeddedPostgres.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map.of(
            "test.postgres",
            server.getJdbcUrl("postgres", "postgres"),
            "quarkus.datasource.jdbc.url",
            server.getJdbcUrl("postgres", "postgres"),
            "quarkus.datasource.username",
            "postgres",
            "quarkus.datasource.password",
            "postgres")
        .forEach(System::setProperty);
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (server != null) {
      try {
        server.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
