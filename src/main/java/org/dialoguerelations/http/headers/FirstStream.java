package org.dialoguerelations.http.headers;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Answers the first request of an HTTP/2 connection without TLS only once its client speaks HTTP/2
 * itself. Clients that upgrade (Java's does so by default, and curl) lose their place when much of
 * the answer arrives together with the consent to the upgrade.
 */
@Singleton
public class FirstStream {

  private static final int BEFORE_ALL_OTHERS = 20_000;
  private static final int FIRST = 1;
  private static final int BYTES_OF_A_PING = 8;

  void register(@Observes Filters filters) {
    filters.register(FirstStream::await, BEFORE_ALL_OTHERS);
  }

  private static void await(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (request.isSSL() || request.version() != HttpVersion.HTTP_2 || request.streamId() != FIRST) {
      context.next();
      return;
    }
    request.pause();
    request
        .connection()
        .ping(Buffer.buffer(new byte[BYTES_OF_A_PING]))
        .onSuccess(
            pong -> {
              context.next();
              request.resume();
            });
  }
}
