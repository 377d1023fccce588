package org.dialoguerelations.http.telemetry;

import java.util.Locale;
import java.util.Optional;
import org.dialoguerelations.http.error.ErrorCode;

/** What a request came to, as far as an operator has to tell one from another. */
enum RequestOutcome {
  /** It was answered in full. */
  COMPLETE,
  /** The client was told that it has the answer already. */
  UNCHANGED,
  /** The client made a mistake; fields without one may have been answered. */
  REFUSED,
  /** It went beyond a limit, which its error code names. */
  LIMITED,
  /** There are no data to answer from. */
  UNAVAILABLE,
  /** Something went wrong inside the service. */
  FAILED,
  /** The client hung up before the answer had left, or the answer was broken off. */
  ABANDONED;

  private static final int NOT_MODIFIED = 304;
  private static final int CLIENT_ERRORS = 400;
  private static final int SERVER_ERRORS = 500;
  private static final int UNAVAILABLE_NOW = 503;

  private final String label = name().toLowerCase(Locale.ROOT);

  /**
   * What a request came to.
   *
   * @param error that it was answered with
   * @param status of HTTP, which decides where no error was noted
   * @param sent whether the answer has left in full
   */
  static RequestOutcome of(Optional<ErrorCode> error, int status, boolean sent) {
    if (error.isPresent()) {
      return of(error.get());
    }
    if (!sent) {
      return ABANDONED;
    }
    if (status >= SERVER_ERRORS) {
      return FAILED;
    }
    if (status >= CLIENT_ERRORS) {
      return REFUSED;
    }
    return status == NOT_MODIFIED ? UNCHANGED : COMPLETE;
  }

  private static RequestOutcome of(ErrorCode error) {
    if (error.phase() == ErrorCode.Phase.LIMIT) {
      return LIMITED;
    }
    return switch (error.status()) {
      case UNAVAILABLE_NOW -> UNAVAILABLE;
      case SERVER_ERRORS -> FAILED;
      default -> REFUSED;
    };
  }

  String label() {
    return label;
  }
}
