package org.dialoguerelations.http.cache;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Counts where answers come from. */
@Singleton
class CacheMeters {

  private final MeterRegistry registry;
  private final MeterProvider<Counter> results;

  CacheMeters(MeterRegistry registry) {
    this.registry = registry;
    this.results =
        Counter.builder("dialogue.relations.cache.answers")
            .description("Answers by where they come from")
            .withRegistry(registry);
    // Each is there from the start, with nothing counted.
    for (CacheResult result : CacheResult.values()) {
      counter(result);
    }
  }

  void count(CacheResult result) {
    counter(result).increment();
  }

  private Counter counter(CacheResult result) {
    return results.withTag("result", result.name().toLowerCase(Locale.ROOT));
  }

  void watch(AnswerStore store) {
    Gauge.builder("dialogue.relations.cache.size", store, AnswerStore::bytes)
        .description("Answers that are kept")
        .baseUnit("bytes")
        .register(registry);
  }
}
