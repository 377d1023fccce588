package org.dialoguerelations.http.answer;

import io.vertx.core.buffer.Buffer;
import java.util.Map;
import java.util.Optional;
import org.dialoguerelations.http.error.ErrorCode;

/**
 * An answer as it leaves the service.
 *
 * @param status of HTTP
 * @param type of the body
 * @param headers beside those that each answer has
 * @param body JSON in UTF-8, compressed if a header says so; not to be changed
 * @param error the gravest that it has; empty when it has none
 */
public record Answer(
    int status,
    MediaType type,
    Map<String, String> headers,
    Buffer body,
    Optional<ErrorCode> error) {

  public Answer {
    headers = Map.copyOf(headers);
  }

  /** Whether it has no errors, so that it may be kept and sent again. */
  public boolean complete() {
    return error.isEmpty();
  }

  /** The same answer with other headers. */
  public Answer with(Map<String, String> headers) {
    return with(headers, body);
  }

  Answer with(Map<String, String> headers, Buffer body) {
    return new Answer(status, type, headers, body, error);
  }
}
