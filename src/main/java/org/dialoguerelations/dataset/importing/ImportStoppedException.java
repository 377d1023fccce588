package org.dialoguerelations.dataset.importing;

/** The process was asked to end in the midst of an import. */
public final class ImportStoppedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ImportStoppedException() {
    super("The import was stopped. The next one begins anew.");
  }
}
