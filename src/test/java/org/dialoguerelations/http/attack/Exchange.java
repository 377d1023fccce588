package org.dialoguerelations.http.attack;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import java.util.function.Supplier;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.testing.Wire;

/**
 * A request, and the answer that it must get.
 *
 * @param status of HTTP
 * @param code of the first error; empty when there is none
 * @param request the bytes to send
 */
public record Exchange(int status, Optional<ErrorCode> code, Supplier<byte[]> request) {

  static final String GRAPHQL = "Accept: application/graphql-response+json";
  private static final String NO_VARIABLES = "{}";

  /** A document that is answered, with nothing wrong. */
  static Exchange answered(Supplier<String> document) {
    return answered(document, () -> NO_VARIABLES);
  }

  static Exchange answered(Supplier<String> document, Supplier<String> variables) {
    return new Exchange(200, Optional.empty(), post(document, variables));
  }

  /** A document that is executed, with an error in a field. */
  static Exchange failed(ErrorCode code, Supplier<String> document) {
    return failed(code, document, () -> NO_VARIABLES);
  }

  static Exchange failed(ErrorCode code, Supplier<String> document, Supplier<String> variables) {
    return new Exchange(200, Optional.of(code), post(document, variables));
  }

  /** A document that is not executed. */
  static Exchange refused(ErrorCode code, Supplier<String> document) {
    return refused(code, document, () -> NO_VARIABLES);
  }

  static Exchange refused(ErrorCode code, Supplier<String> document, Supplier<String> variables) {
    return new Exchange(400, Optional.of(code), post(document, variables));
  }

  /** A body that is not executed. */
  static Exchange refusedBody(ErrorCode code, Supplier<String> body) {
    return refused(400, code, () -> Wire.post(body.get(), GRAPHQL));
  }

  /** A request that is not executed. */
  static Exchange refused(int status, ErrorCode code, Supplier<byte[]> request) {
    return new Exchange(status, Optional.of(code), request);
  }

  /** Bytes that the server of the framework refuses: without a body. */
  static Exchange refusedByServer(int status, Supplier<byte[]> request) {
    return new Exchange(status, Optional.empty(), request);
  }

  private static Supplier<byte[]> post(Supplier<String> document, Supplier<String> variables) {
    return () ->
        Wire.post(
            "{\"query\":%s,\"variables\":%s}"
                .formatted(JsonNodeFactory.instance.textNode(document.get()), variables.get()),
            GRAPHQL);
  }
}
