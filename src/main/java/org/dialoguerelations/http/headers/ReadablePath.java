package org.dialoguerelations.http.headers;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;

/** Refuses paths that cannot be decoded, such as {@code /%zz}, before anybody compares them. */
@Singleton
public class ReadablePath {

  private static final int BEFORE_ALL_WHO_LOOK_AT_PATHS = 16_000;

  void register(@Observes Filters filters) {
    filters.register(ReadablePath::check, BEFORE_ALL_WHO_LOOK_AT_PATHS);
  }

  private static void check(RoutingContext context) {
    try {
      context.normalizedPath();
    } catch (IllegalArgumentException e) {
      context.fail(
          new Refusal(ErrorCode.INVALID_REQUEST, "The path of the address cannot be decoded."));
      return;
    }
    context.next();
  }
}
