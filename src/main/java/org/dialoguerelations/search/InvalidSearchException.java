package org.dialoguerelations.search;

import org.dialoguerelations.kernel.InvalidInputException;

/** A text that cannot be searched for. */
public final class InvalidSearchException extends InvalidInputException {

  private static final long serialVersionUID = 1L;

  InvalidSearchException(String message) {
    super(Kind.ARGUMENT, message);
  }
}
