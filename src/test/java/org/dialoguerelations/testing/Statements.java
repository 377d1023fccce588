package org.dialoguerelations.testing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;

/** Counts the SQL statements that the service runs. */
@Singleton
public class Statements {

  @Inject SessionFactory factory;

  /**
   * How many statements a request takes beside the one of each that reads anything, which reads the
   * revision.
   */
  public long of(String document) {
    return Math.max(0, during(() -> Graph.data(Graph.unasked(document))) - 1);
  }

  /** How many statements are run meanwhile. */
  public long during(Supplier<?> action) {
    long before = factory.getStatistics().getPrepareStatementCount();
    action.get();
    return factory.getStatistics().getPrepareStatementCount() - before;
  }
}
