package org.dialoguerelations.http.export;

import io.vertx.ext.web.RoutingContext;
import org.dialoguerelations.http.answer.ErrorAnswer;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Failures;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.hygiene.RequestIds;
import org.dialoguerelations.kernel.InvalidInputException;

/** Says why there is no file. */
final class ExportError {

  private ExportError() {}

  static void send(RoutingContext context, Throwable error) {
    ErrorAnswer.send(context, refusal(error, RequestIds.of(context)));
  }

  private static Refusal refusal(Throwable error, String requestId) {
    if (error instanceof InvalidInputException invalid) {
      return new Refusal(ErrorCode.of(invalid.kind()), invalid.getMessage());
    }
    if (error instanceof RevisionChangedException) {
      return new Refusal(ErrorCode.DATASET_CHANGED, "The data set has just changed: ask again.");
    }
    return Failures.refusal(error, requestId);
  }
}
