package org.dialoguerelations.kernel;

import io.quarkus.transaction.annotations.Rollback;

/**
 * Input of a client that cannot be answered. The message is written for the client. What else the
 * request asks for is still answered, in the same transaction.
 */
@Rollback(false)
public abstract class InvalidInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What of the input it is about. */
  public enum Kind {
    ID,
    CURSOR,
    PAGE,
    FILTER,
    ARGUMENT,
    REVISION
  }

  private final Kind kind;
  private final String message;

  protected InvalidInputException(Kind kind, String message) {
    super(null, null, false, false);
    this.kind = kind;
    this.message = message;
  }

  public final Kind kind() {
    return kind;
  }

  @Override
  public final String getMessage() {
    return message;
  }
}
