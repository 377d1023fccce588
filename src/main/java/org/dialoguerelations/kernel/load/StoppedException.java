package org.dialoguerelations.kernel.load;

/** The work of a request was stopped before it was done. */
public final class StoppedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoppedException() {
    super("the request was stopped", null, false, false);
  }
}
