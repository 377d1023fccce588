package org.dialoguerelations.partner.relation;

import org.dialoguerelations.kernel.InvalidInputException;

/** A dialogue relation was requested with a number of partners other than two. */
public final class InvalidPairException extends InvalidInputException {

  private static final long serialVersionUID = 1L;

  public InvalidPairException() {
    super(Kind.ARGUMENT, "'between' takes the codes of exactly two partners.");
  }
}
