package org.dialoguerelations.platform.load;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;

/** Measures what requests read, and from where. */
@Singleton
public class LoadMeters {

  private static final double[] STATEMENT_BUCKETS = {1, 2, 5, 10, 20, 50, 100};
  private static final double[] KEY_BUCKETS = {1, 2, 5, 10, 25, 50, 100, 250, 1000};

  private final SqlStatements statements;
  private final DistributionSummary statementsOfRequest;
  private final DistributionSummary keys;
  private final Counter hits;
  private final Counter misses;

  LoadMeters(
      MeterRegistry registry,
      @PersistenceUnitExtension SqlStatements statements,
      DatabaseState database) {
    this.statements = statements;
    this.statementsOfRequest =
        DistributionSummary.builder("dialogue.relations.execution.statements")
            .description("SQL statements of one execution")
            .serviceLevelObjectives(STATEMENT_BUCKETS)
            .register(registry);
    this.keys =
        DistributionSummary.builder("dialogue.relations.load.keys")
            .description("Keys of a relation that were fetched at once")
            .serviceLevelObjectives(KEY_BUCKETS)
            .register(registry);
    this.hits = recall(registry, "hit");
    this.misses = recall(registry, "miss");
    Gauge.builder("dialogue.relations.database.up", database, state -> state.isAway() ? 0 : 1)
        .description("Whether the database was there when the service looked last")
        .strongReference(true)
        .register(registry);
  }

  private static Counter recall(MeterRegistry registry, String result) {
    return Counter.builder("dialogue.relations.recall")
        .description("Values of relations that were asked for, at hand or not")
        .tag("result", result)
        .register(registry);
  }

  /** How many statements the calling thread has sent so far. */
  int statements() {
    return statements.ofThread();
  }

  /**
   * A piece of work has been done on the calling thread.
   *
   * @param before how many statements it had sent when the work began
   */
  void executed(int before) {
    statementsOfRequest.record(statements.ofThread() - before);
  }

  void fetched(int numberOfKeys) {
    keys.record(numberOfKeys);
  }

  /** Values were asked for, once for a whole request: to count is dear beside most fields. */
  void recalled(int atHand, int missing) {
    hits.increment(atHand);
    misses.increment(missing);
  }
}
