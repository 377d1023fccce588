package org.dialoguerelations.http.execution;

/** A call turned out to be dear before any of it was executed; it waits for a turn of its kind. */
final class DearCallException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final long cost;

  DearCallException(long cost) {
    super("dear", null, false, false);
    this.cost = cost;
  }

  /** What it costs, which need not be computed again. */
  long cost() {
    return cost;
  }
}
