package org.dialoguerelations.http.export;

import io.vertx.core.buffer.Buffer;
import java.util.Optional;

/** How the parts of one file are encoded, one after the other, on worker threads. */
interface PartCoding {

  /** What the header {@code Content-Encoding} says; empty when there is none. */
  Optional<String> name();

  /**
   * The bytes to send for a part.
   *
   * @param last whether the file ends with it
   */
  Buffer encode(String text, boolean last);

  /** The text in UTF-8, as it is. */
  static PartCoding identity() {
    return new PartCoding() {
      @Override
      public Optional<String> name() {
        return Optional.empty();
      }

      @Override
      public Buffer encode(String text, boolean last) {
        return Buffer.buffer(text);
      }
    };
  }
}
