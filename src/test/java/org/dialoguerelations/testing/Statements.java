package org.dialoguerelations.testing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;

/** Counts the SQL statements that the service runs. */
@Singleton
public class Statements {

  @Inject SessionFactory factory;
  @Inject MeterRegistry meters;

  /**
   * How many statements a request takes beside the one of each that reads anything, which reads the
   * revision.
   */
  public long of(String document) {
    return Math.max(0, during(() -> Graph.data(Graph.unasked(document))) - 1);
  }

  /** How many statements are run meanwhile. */
  public long during(Supplier<?> action) {
    waitForOthers();
    long before = factory.getStatistics().getPrepareStatementCount();
    action.get();
    return factory.getStatistics().getPrepareStatementCount() - before;
  }

  /** Requests whose clients have hung up may still be executed, and are counted like all others. */
  private void waitForOthers() {
    while (meters.get("dialogue.relations.executions").gauges().stream()
        .mapToDouble(Gauge::value)
        .anyMatch(number -> number > 0)) {
      Thread.onSpinWait();
    }
  }
}
