package org.dialoguerelations.http.site;

import io.quarkus.logging.Log;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import org.dialoguerelations.http.answer.ErrorAnswer;
import org.dialoguerelations.http.error.CodedError;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.headers.RequestIds;
import org.dialoguerelations.http.telemetry.ErrorNotes;

/**
 * Handles requests that no route answers (not found), and routes that fail. The framework's own
 * pages would say how the service is made.
 */
@Singleton
public class FallbackRoute {

  private static final int BEFORE_ALL_OTHERS = -20_000;
  private static final int CLIENT_ERRORS = 400;
  private static final int SERVER_ERRORS = 500;

  private final Site site;

  FallbackRoute(Site site) {
    this.site = site;
  }

  void register(@Observes Router router) {
    router.route().order(BEFORE_ALL_OTHERS).failureHandler(this::fail);
    router.route().last().handler(context -> send(context, notFound()));
  }

  private void fail(RoutingContext context) {
    int status = context.statusCode();
    if (context.failure() instanceof Refusal refusal) {
      send(context, refusal);
    } else if (context.failure() instanceof RejectedExecutionException) {
      send(
          context,
          Refusal.of(
              ErrorCode.OVERLOADED,
              "The service is at its limit of concurrent requests.",
              Map.of("Retry-After", "1")));
    } else if (status == ErrorCode.NOT_FOUND.status()) {
      send(context, notFound());
    } else if (status == ErrorCode.BODY_TOO_LARGE.status()) {
      send(context, new Refusal(ErrorCode.BODY_TOO_LARGE, "The body is too large."));
    } else if (status >= CLIENT_ERRORS && status < SERVER_ERRORS) {
      send(context, new Refusal(ErrorCode.INVALID_REQUEST, "The request cannot be read."));
    } else {
      String requestId = RequestIds.of(context);
      Log.errorf(context.failure(), "Request %s failed", requestId);
      send(context, new Refusal(CodedError.internal(requestId, List.of(), List.of())));
    }
  }

  private static Refusal notFound() {
    return Refusal.notFound();
  }

  private void send(RoutingContext context, Refusal refusal) {
    String accept = context.request().getHeader(HttpHeaders.ACCEPT);
    if (accept == null || !accept.contains("text/html") || context.response().headWritten()) {
      ErrorAnswer.send(context, refusal);
      return;
    }
    ErrorNotes.note(context, refusal.code());
    context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    refusal.headers().forEach(context.response()::putHeader);
    ErrorPages.send(context, refusal.code().status(), site.error(refusal));
  }
}
