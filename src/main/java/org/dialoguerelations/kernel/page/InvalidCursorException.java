package org.dialoguerelations.kernel.page;

import io.smallrye.graphql.api.ErrorCode;
import org.dialoguerelations.kernel.InvalidInputException;

/** A text that is no cursor of the field it was given to. */
@ErrorCode("INVALID_CURSOR")
public final class InvalidCursorException extends InvalidInputException {

  private static final long serialVersionUID = 1L;

  public InvalidCursorException() {
    super(
        "This is no cursor of this field with this filter and order. Use a 'cursor', 'startCursor' or 'endCursor' of it.");
  }
}
