package org.dialoguerelations.http.health;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Stands before the library's routes. Probes and metrics are not to be stored: the library's
 * filters of headers would compare the path of each request with an expression. Its route of
 * metrics answers any method and any path below its own, the build cannot switch it off for one
 * operator, and it does not ask whether a client takes what it sends; so it is never reached.
 */
@Singleton
class OperatorRoutes {

  private static final int BEFORE_THE_LIBRARY = -200;

  private final MetricsConfig config;
  private final ServedMeters metrics;

  OperatorRoutes(MetricsConfig config, ServedMeters metrics) {
    this.config = config;
    this.metrics = metrics;
  }

  void register(@Observes Router router) {
    router.route("/q/*").order(BEFORE_THE_LIBRARY - 1).handler(OperatorRoutes::keepUnstored);
    router.route(ServedMeters.PATH + "*").order(BEFORE_THE_LIBRARY).handler(this::check);
  }

  private static void keepUnstored(RoutingContext context) {
    context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    context.next();
  }

  private void check(RoutingContext context) {
    if (isServedHere() && context.normalizedPath().equals(ServedMeters.PATH)) {
      metrics.answer(context);
    } else {
      MetricsPort.nothingHere(context);
    }
  }

  private boolean isServedHere() {
    return config.served() && config.port() == 0;
  }
}
