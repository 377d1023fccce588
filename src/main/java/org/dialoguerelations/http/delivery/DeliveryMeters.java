package org.dialoguerelations.http.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/** Measures what clients leave in memory by not taking it. */
@Singleton
class DeliveryMeters {

  private final MeterRegistry registry;
  private final Counter brokenOff;

  DeliveryMeters(MeterRegistry registry) {
    this.registry = registry;
    this.brokenOff =
        Counter.builder("dialogue.relations.answers.broken.off")
            .description("Answers that were broken off since their clients took nothing of them")
            .register(registry);
  }

  void watch(AtomicLong unread) {
    Gauge.builder("dialogue.relations.answers.unread", unread, AtomicLong::get)
        .baseUnit("bytes")
        .description("Bytes of answers that clients have not taken yet")
        .register(registry);
  }

  void brokenOff() {
    brokenOff.increment();
  }
}
