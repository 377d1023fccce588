package org.dialoguerelations.http.headers;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Lets pages of other origins read answers (CORS), never with credentials: the data are open, and
 * nothing depends on who asks.
 */
@Singleton
public class CrossOrigin {

  private static final int AFTER_THE_HEADERS = 8_000;
  private static final int A_DAY = 86_400;
  private static final List<String> DATA = List.of("/graphql", "/export", "/mcp");

  private static final Set<String> REQUEST_HEADERS =
      Set.of(
          "Accept",
          "Content-Type",
          "If-None-Match",
          "GraphQL-Cost",
          "GraphQL-Unknown-Codes",
          "X-Request-Id",
          "Authorization",
          "traceparent",
          "tracestate",
          "baggage",
          "apollographql-client-name",
          "apollographql-client-version",
          "x-apollo-operation-id",
          "x-apollo-operation-name",
          "apollo-require-preflight",
          "Mcp-Protocol-Version",
          "Last-Event-ID");
  private static final Set<String> RESPONSE_HEADERS =
      Set.of(
          "Allow",
          "Age",
          "Content-Disposition",
          "Dataset-Revision",
          "ETag",
          "Retry-After",
          "X-Request-Id");

  private final Optional<Origins> origins;
  private final CharSequence exposed =
      HttpHeaders.createOptimized(String.join(",", RESPONSE_HEADERS));

  CrossOrigin(CrossOriginConfig config) {
    this.origins = config.origins().map(Origins::of);
  }

  void register(@Observes Filters filters) {
    origins.ifPresent(
        allowed -> {
          CorsHandler cors = handler(allowed);
          filters.register(context -> handle(context, allowed, cors), AFTER_THE_HEADERS);
        });
  }

  private static CorsHandler handler(Origins origins) {
    return CorsHandler.create()
        .addOrigins(List.copyOf(origins.allowed()))
        .allowedMethods(Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST))
        .allowedHeaders(REQUEST_HEADERS)
        .exposedHeaders(RESPONSE_HEADERS)
        .maxAgeSeconds(A_DAY);
  }

  private void handle(RoutingContext context, Origins origins, CorsHandler cors) {
    if (!isData(context.normalizedPath())) {
      context.next();
      return;
    }
    if (!origins.all()) {
      context.addHeadersEndHandler(end -> varyByOrigin(context.response().headers()));
    }
    String origin = context.request().getHeader(HttpHeaders.ORIGIN);
    if (origin != null && origins.allow(origin)) {
      cors.handle(context);
    } else {
      if (origins.all()) {
        // A cache on the way may hand this answer on to a page, whoever asked for it first.
        tellAll(context.response().headers());
      }
      // The browser of a page that is not allowed keeps the answer from it, which is enough; our
      // own pages send their origin, too.
      context.next();
    }
  }

  private static boolean isData(String path) {
    for (String data : DATA) {
      if (path.startsWith(data)) {
        return true;
      }
    }
    return false;
  }

  private void tellAll(MultiMap headers) {
    headers
        .set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, Origins.ALL)
        .set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, exposed);
  }

  /** Whether a cache may hand an answer on depends on who asked. */
  private static void varyByOrigin(MultiMap headers) {
    boolean told =
        headers.getAll(HttpHeaders.VARY).stream()
            .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains("origin"));
    if (!told) {
      headers.add(HttpHeaders.VARY, "Origin");
    }
  }
}
