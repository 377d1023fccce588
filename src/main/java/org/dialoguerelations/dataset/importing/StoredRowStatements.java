package org.dialoguerelations.dataset.importing;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.function.ToIntFunction;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/**
 * The rows of the data set in the database, as imports see them. Works in the caller's transaction.
 */
@Singleton
class StoredRowStatements {

  /** Rows of one table that are sent to the database at once. */
  private static final int BATCH = 500;

  private final StatelessSession session;

  StoredRowStatements(StatelessSession session) {
    this.session = session;
  }

  /**
   * Waits until no other process imports, and keeps all others from it until the transaction ends.
   * Nothing may have been read in it before.
   */
  void lock() {
    // What was committed while this waited is seen. And H2 would keep all that is written over
    // meanwhile for a transaction whose reads are repeatable.
    session.doWork(
        connection -> connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED));
    checkLock();
  }

  /** Fails when the lock was lost with its connection. */
  void checkLock() {
    session.createNativeQuery("select id from import_lock for update", Integer.class).list();
  }

  /** Deletes all that belongs to a data set. */
  void delete() {
    session.createMutationQuery("delete from Subject").executeUpdate();
    session.createMutationQuery("delete from Licence").executeUpdate();
  }

  /** Writes rows, in their order. */
  void write(List<Object> rows) {
    session.setJdbcBatchSize(BATCH);
    rows.forEach(session::insert);
  }

  /** How deep the table of a class of rows lies below others. */
  ToIntFunction<Class<?>> depths() {
    TableDepths depths =
        session.doReturningWork(connection -> new TableDepths(connection.getMetaData()));
    return type -> session.doReturningWork(connection -> depths.of(table(type)));
  }

  private String table(Class<?> type) {
    return session
        .getFactory()
        .unwrap(SessionFactoryImplementor.class)
        .getMappingMetamodel()
        .getEntityDescriptor(type)
        .getMappedTableDetails()
        .getTableName();
  }
}
