package org.dialoguerelations.platform.page;

import org.dialoguerelations.kernel.InvalidInputException;

/** A filter that describes no set of records. */
public final class InvalidFilterException extends InvalidInputException {

  private static final long serialVersionUID = 1L;

  public InvalidFilterException(String message) {
    super(Kind.FILTER, message);
  }
}
