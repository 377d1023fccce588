package org.dialoguerelations.http.health;

import jakarta.inject.Singleton;

/** All meters, as Prometheus reads them. */
@Singleton
@SuppressWarnings("deprecation") // The framework's registry is still the one of the former client.
class ScrapedMeters {

  private final io.micrometer.prometheus.PrometheusMeterRegistry registry;

  ScrapedMeters(io.micrometer.prometheus.PrometheusMeterRegistry registry) {
    this.registry = registry;
  }

  String text(String contentType) {
    return registry.scrape(contentType);
  }
}
