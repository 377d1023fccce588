package org.dialoguerelations.http.cache;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Counts where answers come from. */
@Singleton
class CacheMeters {

  private final MeterRegistry registry;
  private final Map<CacheResult, Counter> results = new EnumMap<>(CacheResult.class);

  CacheMeters(MeterRegistry registry) {
    this.registry = registry;
    for (CacheResult result : CacheResult.values()) {
      results.put(
          result,
          Counter.builder("dialogue.relations.cache.answers")
              .description("Answers by where they come from")
              .tag("result", result.name().toLowerCase(Locale.ROOT))
              .register(registry));
    }
  }

  void count(CacheResult result) {
    results.get(result).increment();
  }

  void watch(AnswerStore store) {
    Gauge.builder("dialogue.relations.cache.size", store, AnswerStore::bytes)
        .description("Answers that are kept")
        .baseUnit("bytes")
        .register(registry);
  }
}
