package org.dialoguerelations.kernel.id;

import org.dialoguerelations.kernel.InvalidInputException;

/** A text that is no global identifier of this service. */
public final class InvalidIdException extends InvalidInputException {

  private static final long serialVersionUID = 1L;

  public InvalidIdException() {
    super(Kind.ID, "This is no identifier of this service. Use an 'id' that it returned.");
  }
}
