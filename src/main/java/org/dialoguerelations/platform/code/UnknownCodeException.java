package org.dialoguerelations.platform.code;

import org.dialoguerelations.kernel.InvalidInputException;

/** A code that no record has, given by a client that wants an error for it. */
final class UnknownCodeException extends InvalidInputException {

  private static final long serialVersionUID = 1L;

  UnknownCodeException(UnknownCode unknown) {
    super(Kind.ARGUMENT, unknown.message());
  }
}
