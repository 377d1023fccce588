package org.dialoguerelations.testing;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The database in memory of an application ends with it. It would stay as long as all tests run:
 * half of their heap, which is looked through each time that it is full.
 */
@Singleton
class DatabaseEnd {

  private final Instance<DataSource> database;

  DatabaseEnd(Instance<DataSource> database) {
    this.database = database;
  }

  void forget(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent end) throws SQLException {
    if (TestDatabase.isPostgres() || !database.isResolvable()) {
      return;
    }
    try (Connection connection = database.get().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("shutdown immediately");
    }
  }
}
