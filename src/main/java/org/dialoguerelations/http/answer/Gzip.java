package org.dialoguerelations.http.answer;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Compresses answers. It takes time, so that it is done once on a worker thread, not for each
 * client on the event loop.
 */
public final class Gzip {

  /** Less than this fits in one packet of the network anyway. */
  private static final int LARGE = 1024;

  private Gzip() {}

  /**
   * The answer as it is to be sent and kept: compressed if that is wanted, and in no more memory
   * than its bytes need.
   */
  public static Answer packed(Answer answer, Compression compression) {
    boolean compressed =
        compression == Compression.ALL
            || compression == Compression.LARGE && answer.body().length() >= LARGE;
    if (!compressed) {
      return answer.with(answer.headers(), Buffer.buffer(answer.body().getBytes()));
    }
    Map<String, String> headers = new HashMap<>(answer.headers());
    headers.put("Content-Encoding", "gzip");
    return answer.with(headers, Buffer.buffer(compress(answer.body().getBytes())));
  }

  private static byte[] compress(byte[] bytes) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 4);
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.toByteArray();
  }
}
