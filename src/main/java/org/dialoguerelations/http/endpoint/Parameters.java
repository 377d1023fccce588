package org.dialoguerelations.http.endpoint;

import java.util.Map;
import java.util.Optional;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;

/** Parameters by name, as JSON has them; a missing one and null are the same. */
record Parameters(Map<String, Object> values) {

  GraphQLRequest toRequest() {
    return new GraphQLRequest(
        text("query"),
        text("operationName").filter(name -> !name.isEmpty()),
        object("variables"),
        object("extensions"),
        text("documentId"));
  }

  private Optional<String> text(String name) {
    Object value = values.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof String text) {
      return Optional.of(text);
    }
    throw new Refusal(ErrorCode.INVALID_REQUEST, "'%s' must be a text.".formatted(name));
  }

  private Map<String, Object> object(String name) {
    Object value = values.get(name);
    if (value == null) {
      return Map.of();
    }
    if (value instanceof Map<?, ?>) {
      // Keys of JSON objects are texts.
      @SuppressWarnings("unchecked")
      Map<String, Object> object = (Map<String, Object>) value;
      return object;
    }
    throw new Refusal(ErrorCode.INVALID_REQUEST, "'%s' must be an object.".formatted(name));
  }
}
