package org.dialoguerelations.http.endpoint;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.limits.LimitsConfig;

/** Takes in the body of a request, of a bounded size, in a bounded time. */
@Singleton
public class BodyReader {

  private static final String JSON = "application/json";

  private final Vertx vertx;
  private final long maxBytes;
  private final long maxMillis;

  BodyReader(Vertx vertx, LimitsConfig limits) {
    this.vertx = vertx;
    this.maxBytes = limits.bodyBytes().asLongValue();
    this.maxMillis = limits.bodyTime().toMillis();
  }

  /** The object of JSON in a body; fails with a {@link Refusal} when it cannot be read. */
  public Future<Map<String, Object>> json(HttpServerRequest request) {
    if (!isJson(request)) {
      return Future.failedFuture(
          new Refusal(
              ErrorCode.UNSUPPORTED_MEDIA_TYPE, "The body must be application/json in UTF-8."));
    }
    return read(request).map(body -> JsonReader.body(body.getBytes()));
  }

  private static boolean isJson(HttpServerRequest request) {
    if (request.headers().contains(HttpHeaders.CONTENT_ENCODING)) {
      return false;
    }
    // GraphiQL names its type twice, which its browser joins by a comma.
    String type = String.join(",", request.headers().getAll(HttpHeaders.CONTENT_TYPE));
    return type.equals(JSON)
        || Arrays.stream(type.toLowerCase(Locale.ROOT).split(",", -1)).allMatch(BodyReader::isJson);
  }

  private static boolean isJson(String type) {
    String[] parts = type.split(";");
    if (parts.length == 0 || !parts[0].strip().equals(JSON)) {
      return false;
    }
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip();
      if (parameter.startsWith("charset=") && !parameter.matches("charset=\"?utf-?8\"?")) {
        return false;
      }
    }
    return true;
  }

  private Future<Buffer> read(HttpServerRequest request) {
    if (declaredLength(request) > maxBytes) {
      return Future.failedFuture(tooLarge());
    }
    Promise<Buffer> body = Promise.promise();
    Buffer read = Buffer.buffer();
    request
        .handler(
            part -> {
              if (read.length() + part.length() > maxBytes) {
                body.tryFail(tooLarge());
              } else {
                read.appendBuffer(part);
              }
            })
        .exceptionHandler(error -> body.tryFail(brokenOff()))
        .endHandler(end -> body.tryComplete(read));
    // Most bodies come together with their heads, and need no timer.
    vertx.getOrCreateContext().runOnContext(next -> limitTime(body));
    return body.future().onFailure(error -> request.handler(null).pause());
  }

  private void limitTime(Promise<Buffer> body) {
    if (body.future().isComplete()) {
      return;
    }
    long timer =
        vertx.setTimer(
            maxMillis,
            id ->
                body.tryFail(
                    new Refusal(
                        ErrorCode.REQUEST_TIMEOUT,
                        "The body did not arrive within %d ms.".formatted(maxMillis))));
    body.future().onComplete(result -> vertx.cancelTimer(timer));
  }

  private static long declaredLength(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? 0 : Long.parseLong(length.strip());
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }

  /** The client hung up, or broke a rule of HTTP: its mistake, whatever the server calls it. */
  private static Refusal brokenOff() {
    return new Refusal(ErrorCode.INVALID_REQUEST, "The body did not arrive in full.");
  }

  private Refusal tooLarge() {
    return new Refusal(
        ErrorCode.BODY_TOO_LARGE, "The body has more than %d bytes.".formatted(maxBytes));
  }
}
