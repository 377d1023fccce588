package org.dialoguerelations.bench;

/** Something that a measurement needs is missing or wrong; the message is for who started it. */
final class CannotMeasureException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CannotMeasureException(String message, Object... arguments) {
    super(message.formatted(arguments));
  }
}
