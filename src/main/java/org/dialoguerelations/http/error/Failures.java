package org.dialoguerelations.http.error;

import io.quarkus.logging.Log;
import java.util.List;
import java.util.concurrent.CompletionException;

/** Makes refusals of what was thrown. What clients may not know is logged, and masked. */
public final class Failures {

  private Failures() {}

  /**
   * The refusal in this error, or one that says no more than that something went wrong.
   *
   * @param requestId names the error, to the client and in the log
   */
  public static Refusal refusal(Throwable error, String requestId) {
    Throwable cause = error;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof Refusal refusal) {
      return refusal;
    }
    Log.errorf(cause, "Request %s failed", requestId);
    return new Refusal(CodedError.internal(requestId, List.of(), List.of()));
  }
}
