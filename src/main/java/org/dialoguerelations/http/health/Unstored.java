package org.dialoguerelations.http.health;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Has probes and metrics not stored. The library's filters of headers would compare the path of
 * each request with an expression.
 */
@Singleton
class Unstored {

  private static final int BEFORE_THE_LIBRARY = -300;

  void register(@Observes Router router) {
    router
        .route("/q/*")
        .order(BEFORE_THE_LIBRARY)
        .handler(
            context -> {
              context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
              context.next();
            });
  }
}
