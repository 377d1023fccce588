package org.dialoguerelations.kernel.status;

import java.time.LocalDate;
import org.dialoguerelations.kernel.InvalidInputException;

/** A day outside the calendar of the data set. */
public final class InvalidDayException extends InvalidInputException {

  private static final long serialVersionUID = 1L;

  public InvalidDayException(LocalDate day) {
    super(Kind.ARGUMENT, "Ask about a day from 0001-01-01 to 9999-12-30, not %s.".formatted(day));
  }
}
