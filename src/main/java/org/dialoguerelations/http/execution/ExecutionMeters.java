package org.dialoguerelations.http.execution;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.function.ToIntFunction;

/** Measures executions: how many there are at once, and how much they are asked for. */
@Singleton
class ExecutionMeters {

  private static final double[] BUCKETS = {10, 100, 1_000, 10_000, 50_000, 250_000};

  private final MeterRegistry registry;
  private final DistributionSummary cost;
  private final DistributionSummary values;

  ExecutionMeters(MeterRegistry registry) {
    this.registry = registry;
    this.cost =
        DistributionSummary.builder("dialogue.relations.execution.cost")
            .description("Values that an answer could have, by what was asked for")
            .serviceLevelObjectives(BUCKETS)
            .register(registry);
    this.values =
        DistributionSummary.builder("dialogue.relations.execution.values")
            .description("Values that an answer has")
            .serviceLevelObjectives(BUCKETS)
            .register(registry);
  }

  /** An operation of this cost is about to be executed, or refused for it. */
  void asked(long requested) {
    cost.record(requested);
  }

  /** An operation has been executed. */
  void answered(int numberOfValues) {
    values.record(numberOfValues);
  }

  /** Shows how many requests are executed, and wait for it. */
  void watch(FairQueue<?> queue) {
    gauge(queue, "running", FairQueue::running);
    gauge(queue, "waiting", FairQueue::waiting);
  }

  private void gauge(FairQueue<?> queue, String state, ToIntFunction<FairQueue<?>> number) {
    Gauge.builder("dialogue.relations.executions", queue, number::applyAsInt)
        .description("Requests that are executed, or wait for it")
        .tag("state", state)
        .register(registry);
  }
}
