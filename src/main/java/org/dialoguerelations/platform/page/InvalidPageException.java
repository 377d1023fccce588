package org.dialoguerelations.platform.page;

import org.dialoguerelations.kernel.InvalidInputException;

/**
 * A combination of {@code first}, {@code after}, {@code last} and {@code before} that describes no
 * page.
 */
public final class InvalidPageException extends InvalidInputException {

  private static final long serialVersionUID = 1L;

  public InvalidPageException(String message) {
    super(Kind.PAGE, message);
  }
}
