package org.dialoguerelations.partner;

import io.smallrye.graphql.api.ErrorCode;
import org.dialoguerelations.kernel.InvalidInputException;

/** A dialogue relation was asked for with other than two partners. */
@ErrorCode("INVALID_ARGUMENT")
public final class InvalidPairException extends InvalidInputException {

  private static final long serialVersionUID = 1L;

  public InvalidPairException() {
    super("'between' takes the codes of exactly two partners.");
  }
}
