package org.dialoguerelations.http.endpoint;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.dialoguerelations.http.answer.ErrorAnswer;

/**
 * Refuses methods of {@code /graphql/schema.graphql} that the library does not serve: it would
 * neither say which it does nor why.
 */
@Singleton
public class SchemaRoute {

  private static final int BEFORE_THE_LIBRARY = -200;

  void register(@Observes Router router) {
    router
        .route("/graphql/schema.graphql")
        .order(BEFORE_THE_LIBRARY)
        .handler(SchemaRoute::refuseOthers);
  }

  private static void refuseOthers(RoutingContext context) {
    if (context.request().method() == HttpMethod.GET) {
      context.next();
    } else {
      ErrorAnswer.methodNotAllowed(context, "GET");
    }
  }
}
