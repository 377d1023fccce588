package org.dialoguerelations.platform.page;

import org.dialoguerelations.kernel.InvalidInputException;

/** A text that is no cursor of the field it was given to. */
public final class InvalidCursorException extends InvalidInputException {

  private static final long serialVersionUID = 1L;

  public InvalidCursorException() {
    super(
        Kind.CURSOR,
        "This is no cursor of this field with this filter and order. Use a 'cursor', 'startCursor' or 'endCursor' of it.");
  }
}
