package org.dialoguerelations.http.health;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import org.dialoguerelations.http.answer.ErrorAnswer;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;

/**
 * Stands before the library's route of metrics, which answers any method and any path below its
 * own, and which the build cannot switch off for one operator.
 */
@Singleton
class MetricsRoute {

  private static final int BEFORE_THE_LIBRARY = -200;
  private static final String PATH = "/q/metrics";
  private final Set<HttpMethod> methods = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private final MetricsConfig config;

  MetricsRoute(MetricsConfig config) {
    this.config = config;
  }

  void register(@Observes Router router) {
    router.route(PATH + "*").order(BEFORE_THE_LIBRARY).handler(this::check);
  }

  private void check(RoutingContext context) {
    if (!config.served() || !context.normalizedPath().equals(PATH)) {
      ErrorAnswer.send(
          context, new Refusal(ErrorCode.NOT_FOUND, "There is nothing at this address."));
    } else if (!methods.contains(context.request().method())) {
      ErrorAnswer.methodNotAllowed(context, "GET, HEAD");
    } else {
      context.next();
    }
  }
}
