package org.dialoguerelations.http.endpoint;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.dialoguerelations.http.answer.ErrorAnswer;
import org.dialoguerelations.http.answer.HttpAnswer;
import org.dialoguerelations.http.cache.IfMatch;
import org.dialoguerelations.http.delivery.Delivery;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.telemetry.ErrorNotes;

/** Sends answers. */
public final class AnswerSender {

  private static final int NOT_MODIFIED = 304;
  private static final long MILLIS_TO_READ_IT = 500;

  /** The headers of requests that decide which answer is sent. */
  private static final String VARY = "Accept, Accept-Encoding, GraphQL-Cost, GraphQL-Unknown-Codes";

  private AnswerSender() {}

  public static void send(RoutingContext context, HttpAnswer made) {
    HttpServerRequest request = context.request();
    HttpServerResponse response = context.response();
    if (response.closed() || response.ended()) {
      return;
    }
    HttpAnswer answer = refusal(request, made).map(ErrorAnswer::of).orElse(made);
    answer.error().ifPresent(code -> ErrorNotes.note(context, code));
    // What an answer does not say of itself; its own headers follow.
    response
        .setStatusCode(answer.status())
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .headers()
        .add(HttpHeaders.VARY, VARY);
    answer.headers().forEach(response::putHeader);
    if (isBodyLeft(request)) {
      // Nobody reads it, and the next request would stand behind it. A client that still sends
      // would lose the answer if the connection were closed at once.
      response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
      context.vertx().setTimer(MILLIS_TO_READ_IT, id -> request.connection().close());
    }
    if (answer.status() == NOT_MODIFIED) {
      response.end();
      return;
    }
    response.putHeader(HttpHeaders.CONTENT_TYPE, answer.contentType());
    Delivery.end(context, answer.body());
  }

  /** Conditions ask nothing of a request that would be refused without them. */
  private static Optional<Refusal> refusal(HttpServerRequest request, HttpAnswer answer) {
    boolean isThere = answer.status() / 100 == 2 || answer.status() == NOT_MODIFIED;
    return isThere
        ? IfMatch.refusal(request, Optional.ofNullable(answer.headers().get("ETag")))
        : Optional.empty();
  }

  private static boolean isBodyLeft(HttpServerRequest request) {
    MultiMap headers = request.headers();
    return !request.isEnded()
        && request.version() != HttpVersion.HTTP_2
        && (headers.contains(HttpHeaders.CONTENT_LENGTH)
            || headers.contains(HttpHeaders.TRANSFER_ENCODING));
  }
}
