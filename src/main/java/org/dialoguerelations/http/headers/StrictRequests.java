package org.dialoguerelations.http.headers;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;

/**
 * Refuses requests that a proxy in front could read in another way than this service: what it lets
 * pass would not be what is answered (RFC 9112, 11.2). The server's parser refuses most of them.
 */
@Singleton
public class StrictRequests {

  private static final int AFTER_THE_HEADERS = 8_500;

  void register(@Observes Filters filters) {
    filters.register(StrictRequests::check, AFTER_THE_HEADERS);
  }

  private static void check(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (request.version() == null) {
      // An answer would begin with whatever the client calls its protocol.
      request.connection().close();
      return;
    }
    Optional<Refusal> refusal = refusal(request.headers());
    if (refusal.isPresent()) {
      // What follows on the connection may be anything.
      context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
      context.fail(refusal.get());
    } else if (request.path().equals(context.normalizedPath())) {
      context.next();
    } else {
      context.fail(Refusal.notFound());
    }
  }

  private static Optional<Refusal> refusal(MultiMap headers) {
    if (headers.getAll(HttpHeaders.HOST).size() > 1) {
      return refusal("The header 'Host' stands there twice.");
    }
    if (headers.contains("")) {
      return refusal("A header has no name.");
    }
    List<String> codings = headers.getAll(HttpHeaders.TRANSFER_ENCODING);
    if (codings.stream().anyMatch(coding -> !coding.strip().equalsIgnoreCase("chunked"))) {
      return refusal("'Transfer-Encoding' can be 'chunked' only.");
    }
    return Optional.empty();
  }

  private static Optional<Refusal> refusal(String message) {
    return Optional.of(new Refusal(ErrorCode.INVALID_REQUEST, message));
  }
}
