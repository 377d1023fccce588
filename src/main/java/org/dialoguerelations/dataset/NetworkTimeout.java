package org.dialoguerelations.dataset;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;

/**
 * How long the connection of the calling transaction waits for an answer of the database. The pool
 * would hand the connection on as it gets it.
 */
@Singleton
class NetworkTimeout {

  private final StatelessSession session;

  NetworkTimeout(StatelessSession session) {
    this.session = session;
  }

  /**
   * Does work with a timeout of its own.
   *
   * @param limit for each statement; zero for none
   */
  <T> T during(Duration limit, Supplier<T> work) {
    int before = session.doReturningWork(Connection::getNetworkTimeout);
    set(Math.toIntExact(limit.toMillis()));
    T result;
    try {
      result = work.get();
    } catch (RuntimeException e) {
      restore(before, e);
      throw e;
    }
    set(before);
    return result;
  }

  /** Does work without a timeout. */
  void lifted(Runnable work) {
    during(
        Duration.ZERO,
        () -> {
          work.run();
          return work;
        });
  }

  private void restore(int millis, RuntimeException reason) {
    try {
      set(millis);
    } catch (RuntimeException e) {
      // It was lost, and goes back to nobody.
      reason.addSuppressed(e);
    }
  }

  private void set(int millis) {
    session.doWork(connection -> connection.setNetworkTimeout(Runnable::run, millis));
  }
}
