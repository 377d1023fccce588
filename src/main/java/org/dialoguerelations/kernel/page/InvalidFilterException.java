package org.dialoguerelations.kernel.page;

import io.smallrye.graphql.api.ErrorCode;
import org.dialoguerelations.kernel.InvalidInputException;

/** A filter that describes no set of records. */
@ErrorCode("INVALID_FILTER")
public final class InvalidFilterException extends InvalidInputException {

  private static final long serialVersionUID = 1L;

  public InvalidFilterException(String message) {
    super(message);
  }
}
