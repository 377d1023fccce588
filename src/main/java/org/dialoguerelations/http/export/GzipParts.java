package org.dialoguerelations.http.export;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * One stream of gzip over all parts, of which each can be read as soon as it has arrived. The
 * server's own compression is no choice: over HTTP/2 it compresses what is compressed already once
 * more, so that it cannot be had beside answers that are kept compressed.
 */
final class GzipParts implements PartCoding {

  private static final int BUFFER_BYTES = 8 * 1024;

  private final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
  private final GZIPOutputStream gzip;

  GzipParts() {
    try {
      gzip = new GZIPOutputStream(compressed, BUFFER_BYTES, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<String> name() {
    return Optional.of("gzip");
  }

  @Override
  public Buffer encode(byte[] part, boolean last) {
    try {
      gzip.write(part);
      if (last) {
        gzip.close();
      } else {
        gzip.flush();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Buffer bytes = Buffer.buffer(compressed.toByteArray());
    compressed.reset();
    return bytes;
  }
}
