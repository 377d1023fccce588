package org.dialoguerelations.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * An answer as it came.
 *
 * @param status of HTTP
 * @param headers by name, in lower case
 * @param body as text
 */
public record WireAnswer(int status, Map<String, String> headers, String body) {

  /** The body, which must be JSON. */
  public JsonNode json() {
    return Graph.read(body);
  }

  /** The code of the first error; empty when there is none. */
  public String code() {
    return json().at("/errors/0/extensions/code").asText();
  }

  /** The value of a header; empty when it was not sent. */
  public String header(String name) {
    return headers.getOrDefault(name, "");
  }
}
