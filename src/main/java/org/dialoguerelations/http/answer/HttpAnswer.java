package org.dialoguerelations.http.answer;

import io.vertx.core.buffer.Buffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.kernel.Gzip;

/**
 * An answer as it leaves the service.
 *
 * @param status of HTTP
 * @param contentType of the body; the header of that name
 * @param headers beside those that each answer has
 * @param body in UTF-8, compressed if a header says so; not to be changed
 * @param error the gravest that it has; empty when it has none
 */
public record HttpAnswer(
    int status,
    String contentType,
    Map<String, String> headers,
    Buffer body,
    Optional<ErrorCode> error) {

  public HttpAnswer {
    headers = Map.copyOf(headers);
  }

  /** Whether it has no errors, so that it may be kept and sent again. */
  public boolean complete() {
    return error.isEmpty();
  }

  /** The same answer with more headers. */
  public HttpAnswer with(Map<String, String> more) {
    return with(more, body);
  }

  /**
   * The answer as it is to be sent and kept: compressed if that is wanted, and in no more memory
   * than its bytes need. It takes time, so that it is done once on a worker thread, not for each
   * client on the event loop.
   */
  public HttpAnswer packed(Compression compression) {
    return compression.applies(body.length())
        ? with(Map.of("Content-Encoding", "gzip"), Buffer.buffer(Gzip.of(body.getBytes())))
        : with(Map.of(), body.copy());
  }

  private HttpAnswer with(Map<String, String> more, Buffer body) {
    Map<String, String> all = new HashMap<>(headers);
    all.putAll(more);
    return new HttpAnswer(status, contentType, all, body, error);
  }
}
