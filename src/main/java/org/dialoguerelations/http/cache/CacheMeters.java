package org.dialoguerelations.http.cache;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Counts where answers come from. */
@Singleton
class CacheMeters {

  private final MeterRegistry registry;
  private final Map<CacheResult, Counter> results = new EnumMap<>(CacheResult.class);

  CacheMeters(MeterRegistry registry) {
    this.registry = registry;
    MeterProvider<Counter> counters =
        Counter.builder("dialogue.relations.cache.answers")
            .description("Answers by where they come from")
            .withRegistry(registry);
    // Each is there from the start, with nothing counted.
    for (CacheResult result : CacheResult.values()) {
      results.put(result, counters.withTag("result", result.name().toLowerCase(Locale.ROOT)));
    }
  }

  void count(CacheResult result) {
    Objects.requireNonNull(results.get(result)).increment();
  }

  void watch(AnswerStore store) {
    Gauge.builder("dialogue.relations.cache.size", store, AnswerStore::bytes)
        .description("Answers that are kept")
        .baseUnit("bytes")
        .register(registry);
  }
}
