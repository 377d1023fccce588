package org.dialoguerelations.http.endpoint;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;

/** Reads a GraphQL request from the address of a GET or the body of a POST. */
final class RequestReader {

  private static final Set<String> OBJECTS = Set.of("variables", "extensions");
  private static final List<String> PARAMETERS =
      List.of("query", "operationName", "variables", "extensions", "documentId");

  private final BodyReader bodies;

  RequestReader(BodyReader bodies) {
    this.bodies = bodies;
  }

  /**
   * From the address.
   *
   * @throws Refusal when its query cannot be decoded, a parameter stands twice or is no JSON
   */
  GraphQLRequest fromAddress(RoutingContext context) {
    String query = context.request().query();
    AddressQuery given = AddressQuery.of(query == null ? "" : query);
    Map<String, Object> parameters = new HashMap<>();
    for (String name : PARAMETERS) {
      List<String> values = given.all(name);
      if (values.size() > 1) {
        throw new Refusal(
            ErrorCode.INVALID_REQUEST, "'%s' was given more than once.".formatted(name));
      }
      values.stream()
          // An empty optional parameter is none, says the specification.
          .filter(text -> !text.isEmpty() || name.equals("query"))
          .forEach(
              text ->
                  parameters.put(
                      name, OBJECTS.contains(name) ? JsonReader.nullableObject(text, name) : text));
    }
    return GraphQLRequest.of(parameters);
  }

  /** From the body; fails with a {@link Refusal} when it cannot be read. */
  Future<GraphQLRequest> fromBody(HttpServerRequest request) {
    if (!isJson(request)) {
      return Future.failedFuture(
          new Refusal(
              ErrorCode.UNSUPPORTED_MEDIA_TYPE, "The body must be application/json in UTF-8."));
    }
    return bodies.read(request).map(body -> GraphQLRequest.of(JsonReader.body(body.getBytes())));
  }

  private static boolean isJson(HttpServerRequest request) {
    if (request.headers().contains(HttpHeaders.CONTENT_ENCODING)) {
      return false;
    }
    // GraphiQL names its type twice, which its browser joins by a comma.
    String type = String.join(",", request.headers().getAll(HttpHeaders.CONTENT_TYPE));
    return Arrays.stream(type.toLowerCase(Locale.ROOT).split(",", -1))
        .allMatch(RequestReader::isJson);
  }

  private static boolean isJson(String type) {
    String[] parts = type.split(";");
    if (parts.length == 0 || !parts[0].strip().equals("application/json")) {
      return false;
    }
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip();
      if (parameter.startsWith("charset=") && !parameter.matches("charset=\"?utf-?8\"?")) {
        return false;
      }
    }
    return true;
  }
}
