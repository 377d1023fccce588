package org.dialoguerelations.http.export;

/** Another data set took the place of the one that is being exported. */
final class RevisionChangedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RevisionChangedException() {
    super("the data set changed during an export", null, false, false);
  }
}
