package org.dialoguerelations.http.health;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.dialoguerelations.http.answer.ErrorAnswer;
import org.dialoguerelations.http.delivery.Delivery;

/** All meters, as Prometheus reads them. */
@Singleton
@SuppressWarnings("deprecation") // The framework's registry is still the one of the former client.
class ServedMeters {

  static final String PATH = "/q/metrics";

  private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";
  private static final String OPEN_METRICS =
      "application/openmetrics-text; version=1.0.0; charset=utf-8";

  private final io.micrometer.prometheus.PrometheusMeterRegistry registry;

  ServedMeters(io.micrometer.prometheus.PrometheusMeterRegistry registry) {
    this.registry = registry;
  }

  void answer(RoutingContext context) {
    if (ErrorAnswer.isRead(context)) {
      String accepted = context.request().getHeader(HttpHeaders.ACCEPT);
      String type = accepted != null && accepted.contains("openmetrics") ? OPEN_METRICS : TEXT;
      context.response().putHeader(HttpHeaders.CONTENT_TYPE, type);
      Delivery.end(context, Buffer.buffer(registry.scrape(type)));
    }
  }
}
