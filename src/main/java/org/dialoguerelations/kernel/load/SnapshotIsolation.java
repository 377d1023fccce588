package org.dialoguerelations.kernel.load;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Lets H2 read all tables as they were when a transaction began. Its REPEATABLE READ does so table
 * by table only: one that is read for the first time after a commit shows what was committed.
 * PostgreSQL gives the whole snapshot at REPEATABLE READ already.
 */
@Singleton
class SnapshotIsolation implements AgroalPoolInterceptor {

  /** H2's number for its level SNAPSHOT, which JDBC does not know. */
  private static final int SNAPSHOT = 6;

  @Override
  public void onConnectionCreate(Connection connection) {
    try {
      if ("H2".equals(connection.getMetaData().getDatabaseProductName())) {
        connection.setTransactionIsolation(SNAPSHOT);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the isolation of transactions cannot be set", e);
    }
  }
}
