package org.dialoguerelations.http.export;

import org.dialoguerelations.kernel.InvalidInputException;

/** A parameter of an export that there is not, or that has no such value. */
final class InvalidParameterException extends InvalidInputException {

  private static final long serialVersionUID = 1L;

  InvalidParameterException(String message) {
    super(Kind.ARGUMENT, message);
  }
}
