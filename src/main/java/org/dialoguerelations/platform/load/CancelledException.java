package org.dialoguerelations.platform.load;

/** The work of a request was stopped before it was done. */
public final class CancelledException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CancelledException() {
    super("the request was stopped", null, false, false);
  }
}
