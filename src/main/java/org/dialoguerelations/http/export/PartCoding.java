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
  Buffer encode(byte[] part, boolean last);

  /** The bytes as they are. */
  static PartCoding identity() {
    return new PartCoding() {
      @Override
      public Optional<String> name() {
        return Optional.empty();
      }

      @Override
      public Buffer encode(byte[] part, boolean last) {
        return Buffer.buffer(part);
      }
    };
  }
}
