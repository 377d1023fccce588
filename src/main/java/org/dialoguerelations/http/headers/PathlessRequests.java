package org.dialoguerelations.http.headers;

import io.netty.handler.codec.http2.Http2Error;
import io.netty.handler.codec.http2.Http2Exception;
import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.metrics.MetricsOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.spi.metrics.HttpServerMetrics;
import io.vertx.core.spi.metrics.VertxMetrics;
import io.vertx.core.spi.observability.HttpRequest;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests of HTTP/2 without a path ({@code CONNECT}) by resetting their streams. The
 * framework's own handler stumbles over them before any route is reached: it writes a line to the
 * log for each, and never answers. What counts requests is the only one that sees them before.
 */
@Singleton
public class PathlessRequests implements VertxOptionsCustomizer {

  @Override
  @SuppressWarnings("deprecation") // The builder that takes the factory instead is the framework's.
  public void accept(VertxOptions options) {
    options.setMetricsOptions(
        new MetricsOptions().setEnabled(true).setFactory(ignored -> new Refusing()));
  }

  /** As it is: inside of another exception it would end the connection with all its streams. */
  @SuppressWarnings("unchecked")
  private static <E extends Exception> void raise(Http2Exception error) throws E {
    throw (E) error;
  }

  private static final class Refusing implements VertxMetrics {
    @Override
    public HttpServerMetrics<?, ?, ?> createHttpServerMetrics(
        HttpServerOptions options, SocketAddress address) {
      return new HttpServerMetrics<Object, Object, Object>() {
        @Override
        public @Nullable Object requestBegin(@Nullable Object socket, HttpRequest request) {
          if (request.uri() == null) {
            refuse((HttpServerRequest) request);
          }
          return null;
        }
      };
    }

    private static void refuse(HttpServerRequest request) {
      PathlessRequests.<IllegalStateException>raise(
          Http2Exception.streamError(
              request.streamId(), Http2Error.PROTOCOL_ERROR, "a request has no path"));
    }
  }
}
