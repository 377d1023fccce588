package org.dialoguerelations.http.endpoint;

import java.util.Map;
import java.util.Optional;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;

/**
 * The parameters of a request, whether they came in its address or its body.
 *
 * @param query the document; empty when it is named by a hash or an id
 * @param operationName the operation to execute; empty when the document has only one
 * @param variables by name
 * @param extensions by name; those that are not known have no meaning
 * @param documentId a trusted document
 */
record GraphQLRequest(
    Optional<String> query,
    Optional<String> operationName,
    Map<String, Object> variables,
    Map<String, Object> extensions,
    Optional<String> documentId) {

  /**
   * @param parameters by name, as JSON has them; a missing one and null are the same
   * @throws Refusal when one has the wrong type
   */
  static GraphQLRequest of(Map<String, Object> parameters) {
    return new GraphQLRequest(
        text(parameters, "query"),
        text(parameters, "operationName").filter(name -> !name.isEmpty()),
        JsonReader.member(parameters, "variables"),
        JsonReader.member(parameters, "extensions"),
        text(parameters, "documentId"));
  }

  private static Optional<String> text(Map<String, Object> parameters, String name) {
    Object value = parameters.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof String text) {
      return Optional.of(text);
    }
    throw new Refusal(ErrorCode.INVALID_REQUEST, "'%s' must be a text.".formatted(name));
  }
}
