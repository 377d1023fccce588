package org.dialoguerelations.http.endpoint;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.List;
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
    return bodies.json(request).map(GraphQLRequest::of);
  }
}
