package org.dialoguerelations.kernel;

import io.quarkus.transaction.annotations.Rollback;

/**
 * Input of a client that cannot be answered. The message is written for the client. What else the
 * request asks for is still answered, in the same transaction.
 */
@Rollback(false)
public abstract class InvalidInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ErrorCode code;

  protected InvalidInputException(ErrorCode code, String message) {
    super(message, null, false, false);
    this.code = code;
  }

  public final ErrorCode code() {
    return code;
  }
}
