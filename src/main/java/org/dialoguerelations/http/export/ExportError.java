package org.dialoguerelations.http.export;

import io.quarkus.logging.Log;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.dialoguerelations.kernel.InvalidInputException;
import org.dialoguerelations.kernel.page.InvalidFilterException;

/**
 * Why there is no file.
 *
 * @param status of HTTP
 * @param code for programs; where the schema has such an error, its code
 * @param message for people
 */
record ExportError(int status, String code, String message) {

  static ExportError of(Throwable error) {
    if (error instanceof InvalidFilterException) {
      return new ExportError(400, "INVALID_FILTER", error.getMessage());
    }
    if (error instanceof InvalidInputException) {
      return new ExportError(400, "INVALID_ARGUMENT", error.getMessage());
    }
    if (error instanceof RevisionChangedException) {
      return new ExportError(503, "DATASET_CHANGED", "The data set has just changed: ask again.");
    }
    Log.error("An export failed", error);
    return new ExportError(500, "INTERNAL_ERROR", "Something went wrong inside the service.");
  }

  void send(RoutingContext context) {
    context
        .response()
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
        .end(new JsonObject().put("code", code).put("message", message).encode());
  }
}
