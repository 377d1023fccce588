package org.dialoguerelations.platform.load;

import jakarta.inject.Singleton;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.util.function.Supplier;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.engine.spi.SessionImplementor;

/**
 * One read-only transaction with one session, on one thread, in which everything that a request
 * reads is of one state of the data.
 */
@Singleton
public class ReadTransaction {

  /**
   * H2's number for a level that JDBC does not know. Its REPEATABLE READ keeps the state of one
   * table at a time only: one that is read for the first time after a commit shows what was
   * committed. PostgreSQL's is of the whole database.
   */
  private static final int H2_SNAPSHOT = 6;

  private final TransactionManager transactions;
  private final Session session;
  private final DatabaseState database;

  ReadTransaction(TransactionManager transactions, Session session, DatabaseState database) {
    this.transactions = transactions;
    this.session = session;
    this.database = database;
  }

  /**
   * Does the work in a transaction of its own.
   *
   * @throws CancelledException when it was stopped before it began
   */
  public <T> T read(Cancellation stop, Supplier<T> work) {
    try (Open transaction = open(stop)) {
      return transaction.read(work);
    }
  }

  /**
   * Begins a transaction on the calling thread.
   *
   * @throws CancelledException when the work was stopped already
   * @throws DataUnavailableException when the database is known to be away
   */
  Open open(Cancellation stop) {
    database.check();
    try {
      transactions.begin();
    } catch (NotSupportedException | SystemException e) {
      throw new IllegalStateException("no transaction can be begun", e);
    }
    try {
      prepare(stop);
    } catch (RuntimeException e) {
      end(stop);
      throw e;
    }
    return () -> end(stop);
  }

  /** A transaction on the thread that began it. */
  interface Open extends AutoCloseable {

    /** Does work in it. */
    default <T> T read(Supplier<T> work) {
      return work.get();
    }

    @Override
    void close();
  }

  private void end(Cancellation stop) {
    stop.endInterruption();
    try {
      // There is nothing to commit; and a field that was asked for nonsense has marked the
      // transaction already.
      transactions.rollback();
    } catch (SystemException e) {
      throw new IllegalStateException("no transaction can be ended", e);
    }
  }

  private void prepare(Cancellation stop) {
    if (session.unwrap(SessionImplementor.class).getJdbcServices().getDialect()
        instanceof H2Dialect) {
      // The pool puts the level back: imports write, which H2 cannot do at this level.
      session.doWork(connection -> connection.setTransactionIsolation(H2_SNAPSHOT));
    }
    // Nothing is written, so nothing has to be compared before each query.
    session.setHibernateFlushMode(FlushMode.MANUAL);
    session.setDefaultReadOnly(true);
    // The injected session belongs to whichever thread asks; the stopping thread needs this one.
    stop.interruptBy(session.unwrap(SessionImplementor.class)::cancelQuery);
  }
}
