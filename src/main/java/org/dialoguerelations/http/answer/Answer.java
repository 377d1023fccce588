package org.dialoguerelations.http.answer;

import io.vertx.core.buffer.Buffer;
import java.util.Map;

/**
 * An answer as it leaves the service.
 *
 * @param status of HTTP
 * @param type of the body
 * @param headers beside those that each answer has
 * @param body JSON in UTF-8; not to be changed
 * @param complete whether it has no errors, so that it may be kept and sent again
 */
public record Answer(
    int status, MediaType type, Map<String, String> headers, Buffer body, boolean complete) {

  public Answer {
    headers = Map.copyOf(headers);
  }
}
