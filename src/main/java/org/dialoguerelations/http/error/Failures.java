package org.dialoguerelations.http.error;

import io.quarkus.logging.Log;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.dialoguerelations.kernel.InvalidInputException;
import org.dialoguerelations.kernel.OutOfMemory;
import org.dialoguerelations.platform.load.DatabaseLoss;

/** Makes refusals of what was thrown. What clients may not know is logged, and masked. */
public final class Failures {

  private Failures() {}

  /**
   * The refusal in this error, or one that says no more than that something went wrong.
   *
   * @param requestId names the error, to the client and in the log
   */
  public static Refusal refusal(Throwable error, String requestId) {
    OutOfMemory.endIfIn(error);
    Throwable cause = error;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof Refusal refusal) {
      return refusal;
    }
    if (cause instanceof InvalidInputException invalid) {
      return new Refusal(ErrorCode.of(invalid.kind()), invalid.getMessage());
    }
    if (DatabaseLoss.isIn(cause)) {
      Log.debugf(cause, "Request %s found no data", requestId);
      return Refusal.of(
          ErrorCode.DATA_UNAVAILABLE,
          "No data are available at the moment.",
          Map.of("Retry-After", "1"));
    }
    Log.errorf(cause, "Request %s failed", requestId);
    return new Refusal(CodedError.internal(requestId, List.of(), List.of()));
  }
}
