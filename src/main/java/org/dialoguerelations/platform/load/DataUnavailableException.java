package org.dialoguerelations.platform.load;

/** There is nothing to read: the database is away, or holds no data set yet. */
public final class DataUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DataUnavailableException(String message) {
    super(message, null, false, false);
  }
}
