package org.dialoguerelations.dataset.revision;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * How long the connection of the calling transaction waits for an answer of the database. The pool
 * would hand the connection on as it gets it.
 */
@Singleton
public class NetworkTimeout {

  private final AgroalDataSource pool;

  NetworkTimeout(AgroalDataSource pool) {
    this.pool = pool;
  }

  /**
   * Does work with a timeout of its own.
   *
   * @param limit for each statement; zero for none
   */
  public <T> T during(Duration limit, Supplier<T> work) {
    int before = change(Math.toIntExact(limit.toMillis()));
    T result;
    try {
      result = work.get();
    } catch (RuntimeException e) {
      restore(before, e);
      throw e;
    }
    change(before);
    return result;
  }

  /** Does work without a timeout. */
  public void lifted(Runnable work) {
    during(
        Duration.ZERO,
        () -> {
          work.run();
          return work;
        });
  }

  private void restore(int millis, RuntimeException reason) {
    try {
      change(millis);
    } catch (RuntimeException e) {
      // It was lost, and goes back to nobody.
      reason.addSuppressed(e);
    }
  }

  /** Answers what it was before. In a transaction the pool gives out the connection of it. */
  private int change(int millis) {
    try (Connection connection = pool.getConnection()) {
      int before = connection.getNetworkTimeout();
      connection.setNetworkTimeout(Runnable::run, millis);
      return before;
    } catch (SQLException e) {
      throw new IllegalStateException("the connection cannot be told how long to wait", e);
    }
  }
}
