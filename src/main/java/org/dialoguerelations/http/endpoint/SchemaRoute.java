package org.dialoguerelations.http.endpoint;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import org.dialoguerelations.http.schema.ServedSchema;

/** Serves the schema as a file, in its definition language (SDL). */
@Singleton
public class SchemaRoute {

  private static final int BEFORE_THE_LIBRARY = -200;

  private final CompletableFuture<StaticContent> file;

  SchemaRoute(ServedSchema schema) {
    this.file =
        CompletableFuture.supplyAsync(
            () -> StaticContent.of("text/plain; charset=utf-8", schema.text()));
  }

  void register(@Observes Router router) {
    router
        .route("/graphql/schema.graphql")
        .order(BEFORE_THE_LIBRARY)
        .blockingHandler(context -> file.join().send(context), false);
  }
}
