package org.dialoguerelations.http.answer;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Optional;
import org.dialoguerelations.http.delivery.Delivery;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.telemetry.ErrorNotes;

/** Answers with errors outside {@code /graphql}: in the same form, with the status that fits. */
public final class ErrorAnswer {

  private static final AnswerWriter WRITER = new AnswerWriter(Integer.MAX_VALUE);

  private ErrorAnswer() {}

  /** What a client may know of a request that was refused. */
  public static HttpAnswer of(Refusal refusal) {
    return new HttpAnswer(
        refusal.code().status(),
        MediaType.JSON.contentType(),
        refusal.headers(),
        WRITER.write(refusal),
        Optional.of(refusal.code()));
  }

  /** Sends what a client may know of a request that was refused. */
  public static void send(RoutingContext context, Refusal refusal) {
    HttpServerResponse response = context.response();
    if (response.headWritten() || response.closed()) {
      return;
    }
    ErrorNotes.note(context, refusal.code());
    refusal.headers().forEach(response::putHeader);
    response
        .setStatusCode(refusal.code().status())
        // Caches may keep what is not there, or not served, unless they are told.
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .putHeader(HttpHeaders.CONTENT_TYPE, MediaType.JSON.contentType());
    Delivery.end(context, WRITER.write(refusal));
  }

  /** Whether a request only reads, by GET or HEAD; one that does not is refused. */
  public static boolean isRead(RoutingContext context) {
    HttpMethod method = context.request().method();
    boolean read = method == HttpMethod.GET || method == HttpMethod.HEAD;
    if (!read) {
      methodNotAllowed(context, "GET, HEAD");
    }
    return read;
  }

  /**
   * Refuses a method.
   *
   * @param allowed the methods that are served, as the header {@code Allow} lists them
   */
  public static void methodNotAllowed(RoutingContext context, String allowed) {
    send(
        context,
        Refusal.of(
            ErrorCode.METHOD_NOT_ALLOWED,
            "The method is not allowed here; use " + allowed + ".",
            Map.of("Allow", allowed)));
  }
}
