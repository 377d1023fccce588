package org.dialoguerelations.http.execution;

/** A call turned out to be dear before any of it was executed; it waits for a turn of its kind. */
final class DearCallException extends RuntimeException {

  private static final long serialVersionUID = 1;

  DearCallException() {
    super("dear", null, false, false);
  }
}
