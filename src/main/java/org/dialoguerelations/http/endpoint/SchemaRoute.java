package org.dialoguerelations.http.endpoint;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.dialoguerelations.http.schema.ServedSchema;
import org.dialoguerelations.platform.schema.Lazy;

/** Serves the schema as a file, in its definition language (SDL). */
@Singleton
public class SchemaRoute {

  private static final int BEFORE_THE_LIBRARY = -200;

  private final Lazy<StaticContent> file =
      new Lazy<>(() -> StaticContent.of("text/plain; charset=utf-8", ServedSchema.text()));

  void register(@Observes Router router) {
    router
        .route("/graphql/schema.graphql")
        .order(BEFORE_THE_LIBRARY)
        .blockingHandler(context -> file.get().send(context), false);
  }
}
