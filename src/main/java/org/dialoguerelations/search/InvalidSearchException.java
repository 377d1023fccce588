package org.dialoguerelations.search;

import io.smallrye.graphql.api.ErrorCode;
import org.dialoguerelations.kernel.InvalidInputException;

/** A text that cannot be searched for. */
@ErrorCode("INVALID_ARGUMENT")
public final class InvalidSearchException extends InvalidInputException {

  private static final long serialVersionUID = 1L;

  InvalidSearchException(String message) {
    super(message);
  }
}
