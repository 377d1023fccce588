package org.dialoguerelations.kernel;

/**
 * Input of a client that cannot be answered. The message is written for the client; subclasses give
 * the code.
 */
public abstract class InvalidInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  protected InvalidInputException(String message) {
    super(message, null, false, false);
  }
}
