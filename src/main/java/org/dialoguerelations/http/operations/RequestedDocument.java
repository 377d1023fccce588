package org.dialoguerelations.http.operations;

/**
 * The document that a request asks to be executed.
 *
 * @param text of the document
 * @param whenValid what is left to do once it has turned out to be valid
 */
public record RequestedDocument(String text, Runnable whenValid) {

  static RequestedDocument of(String text) {
    return new RequestedDocument(text, () -> {});
  }

  /** To be called when the document was executed: only then is it worth keeping. */
  public void executed() {
    whenValid.run();
  }
}
