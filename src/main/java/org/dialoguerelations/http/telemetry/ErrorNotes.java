package org.dialoguerelations.http.telemetry;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.dialoguerelations.http.error.ErrorCode;

/** Notes on requests: which error they are answered with. */
public final class ErrorNotes {

  private static final String KEY = "dialogue-relations.error";

  private ErrorNotes() {}

  /** Notes the error that a request is answered with; the last one counts. */
  public static void note(RoutingContext context, ErrorCode code) {
    context.put(KEY, code);
  }

  static Optional<ErrorCode> of(RoutingContext context) {
    return Optional.ofNullable(context.get(KEY));
  }
}
