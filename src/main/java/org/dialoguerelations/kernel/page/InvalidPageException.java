package org.dialoguerelations.kernel.page;

import io.smallrye.graphql.api.ErrorCode;
import org.dialoguerelations.kernel.InvalidInputException;

/**
 * A combination of {@code first}, {@code after}, {@code last} and {@code before} that describes no
 * page.
 */
@ErrorCode("INVALID_PAGE")
public final class InvalidPageException extends InvalidInputException {

  private static final long serialVersionUID = 1L;

  public InvalidPageException(String message) {
    super(message);
  }
}
