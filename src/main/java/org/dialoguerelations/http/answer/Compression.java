package org.dialoguerelations.http.answer;

import java.util.Optional;

/** How much of what is sent to a client is compressed. */
public enum Compression {
  /** Nothing: the client does not take it. */
  NONE,
  /** What is large enough to be worth it. */
  LARGE,
  /** Everything: the client takes nothing else. */
  ALL;

  /** Less than this fits in one packet of the network anyway. */
  private static final int LARGE_BYTES = 1024;

  /**
   * What suits a client best; empty when it takes neither gzip nor what is not encoded.
   *
   * @param accepted by the header {@code Accept-Encoding} (RFC 9110, 12.5.3)
   */
  public static Optional<Compression> best(Preferences accepted) {
    double gzip = accepted.quality(0, "gzip", "x-gzip", "*");
    boolean plain = accepted.quality(1, "identity", "*") > 0;
    if (gzip == 0) {
      return plain ? Optional.of(NONE) : Optional.empty();
    }
    if (!plain) {
      return Optional.of(ALL);
    }
    return Optional.of(accepted.quality(0, "identity") > gzip ? NONE : LARGE);
  }

  /** Whether so many bytes are compressed. */
  boolean applies(int bytes) {
    return this == ALL || this == LARGE && bytes >= LARGE_BYTES;
  }
}
