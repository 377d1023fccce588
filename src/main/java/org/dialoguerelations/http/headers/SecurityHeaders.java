package org.dialoguerelations.http.headers;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Tells browsers to take an answer for what it is and to do nothing else with it. */
@Singleton
public class SecurityHeaders {

  /** The header of what a page may load and who may show it. */
  public static final String POLICY = "Content-Security-Policy";

  private static final int AFTER_THE_NAME = 9_000;
  private static final String GRAPHIQL = "/graphiql";

  /** Data, not pages: nothing in it is loaded, run or shown inside another page. */
  private static final String NOTHING =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /** GraphiQL asks this service only; its style sheet holds pictures. */
  private static final String EXPLORER =
      NOTHING + "; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:";

  private static final String PAGE =
      "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
          + "; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'";

  private final Map<CharSequence, CharSequence> ofData = of(NOTHING);
  private final Map<CharSequence, CharSequence> ofExplorer = of(EXPLORER);

  void register(@Observes Filters filters) {
    filters.register(this::add, AFTER_THE_NAME);
  }

  /** The policy of a page: it loads styles, scripts and pictures of this service, and asks it. */
  public static String page() {
    return PAGE;
  }

  private void add(RoutingContext context) {
    boolean explorer = context.normalizedPath().startsWith(GRAPHIQL);
    (explorer ? ofExplorer : ofData).forEach(context.response().headers()::set);
    context.next();
  }

  private static Map<CharSequence, CharSequence> of(String policy) {
    Map<CharSequence, CharSequence> headers = new LinkedHashMap<>();
    BiConsumer<String, String> add =
        (name, value) ->
            headers.put(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value));
    add.accept(POLICY, policy);
    add.accept("X-Content-Type-Options", "nosniff");
    // For browsers that do not know frame-ancestors.
    add.accept("X-Frame-Options", "DENY");
    // Documents stand in addresses; nobody else needs to learn them.
    add.accept("Referrer-Policy", "no-referrer");
    add.accept("Cross-Origin-Opener-Policy", "same-origin");
    // Against pages that embed an answer; who is let in by CORS may still fetch it.
    add.accept("Cross-Origin-Resource-Policy", "same-origin");
    return Collections.unmodifiableMap(headers);
  }
}
