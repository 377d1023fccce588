package org.dialoguerelations.http.headers;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Names each request, so that a client, a proxy and the log can speak of the same one. A name that
 * comes with the request is kept when it is harmless, which is also to say that it cannot forge a
 * line of the log.
 */
@Singleton
public class RequestIds {

  public static final String HEADER = "X-Request-Id";
  private static final String KEY = "dialogue-relations.request-id";
  private static final String LOG_KEY = "requestId";
  private static final int BEFORE_ALL_OTHERS = 17_000;
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  void register(@Observes Filters filters) {
    filters.register(RequestIds::name, BEFORE_ALL_OTHERS);
  }

  /** The name of a request; "-" for one that broke a rule of HTTP and was never named. */
  public static String of(RoutingContext context) {
    return context.get(KEY, "-");
  }

  private static void name(RoutingContext context) {
    String given = context.request().getHeader(HEADER);
    String id = given != null && HARMLESS.matcher(given).matches() ? given : made();
    context.put(KEY, id);
    // Each line of the log about the request has it, on whatever thread it is written.
    MDC.put(LOG_KEY, id);
    context.response().putHeader(HEADER, id);
    context.next();
  }

  /** A UUID of version 4 (RFC 9562). It is no secret: it need not be hard to guess. */
  private static String made() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() >>> 2 | 1L << 63)
        .toString();
  }
}
