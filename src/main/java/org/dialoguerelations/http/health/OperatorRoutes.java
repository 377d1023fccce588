package org.dialoguerelations.http.health;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.dialoguerelations.http.answer.ErrorAnswer;
import org.dialoguerelations.http.delivery.Delivery;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;

/**
 * Stands before the library's routes. Probes and metrics are not to be stored: the library's
 * filters of headers would compare the path of each request with an expression. Its route of
 * metrics answers any method and any path below its own, the build cannot switch it off for one
 * operator, and it does not ask whether a client takes what it sends; so it is never reached.
 */
@Singleton
class OperatorRoutes {

  private static final int BEFORE_THE_LIBRARY = -200;
  private static final String PATH = "/q/metrics";
  private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";
  private static final String OPEN_METRICS =
      "application/openmetrics-text; version=1.0.0; charset=utf-8";

  private final MetricsConfig config;
  private final ScrapedMeters meters;

  OperatorRoutes(MetricsConfig config, ScrapedMeters meters) {
    this.config = config;
    this.meters = meters;
  }

  void register(@Observes Router router) {
    router.route("/q/*").order(BEFORE_THE_LIBRARY - 1).handler(OperatorRoutes::keepUnstored);
    router.route(PATH + "*").order(BEFORE_THE_LIBRARY).handler(this::check);
  }

  private static void keepUnstored(RoutingContext context) {
    context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    context.next();
  }

  private void check(RoutingContext context) {
    if (!config.served() || !context.normalizedPath().equals(PATH)) {
      ErrorAnswer.send(
          context, new Refusal(ErrorCode.NOT_FOUND, "There is nothing at this address."));
    } else if (ErrorAnswer.isRead(context)) {
      send(context);
    }
  }

  private void send(RoutingContext context) {
    String accepted = context.request().getHeader(HttpHeaders.ACCEPT);
    String type = accepted != null && accepted.contains("openmetrics") ? OPEN_METRICS : TEXT;
    context.response().putHeader(HttpHeaders.CONTENT_TYPE, type);
    Delivery.end(context, Buffer.buffer(meters.text(type)));
  }
}
