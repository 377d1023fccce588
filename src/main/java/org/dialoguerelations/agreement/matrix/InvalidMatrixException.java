package org.dialoguerelations.agreement.matrix;

import org.dialoguerelations.kernel.InvalidInputException;

/** A ratification matrix was requested with too many rows or columns. */
public final class InvalidMatrixException extends InvalidInputException {

  private static final long serialVersionUID = 1L;

  public InvalidMatrixException(String argument, int most) {
    super(
        Kind.ARGUMENT,
        "'%s' takes at most %d codes; ask for the others in another matrix."
            .formatted(argument, most));
  }
}
