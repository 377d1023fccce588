package org.dialoguerelations.http.operations;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dialoguerelations.testing.Graph;

/** A request that names its document, by GET or POST. */
final class Asked {

  private final Map<String, Object> parameters = new LinkedHashMap<>();

  Asked query(String document) {
    parameters.put("query", document);
    return this;
  }

  Asked documentId(String id) {
    parameters.put("documentId", id);
    return this;
  }

  Asked hash(Object sha256) {
    return persistedQuery(Map.of("version", 1, "sha256Hash", sha256));
  }

  Asked persistedQuery(Object value) {
    parameters.put("extensions", Map.of("persistedQuery", value));
    return this;
  }

  Response by(Method method) {
    RequestSpecification request = given().accept("application/graphql-response+json");
    if (method == Method.POST) {
      return request.contentType("application/json").body(Graph.write(parameters)).post("/graphql");
    }
    parameters.forEach(
        (name, value) ->
            request.queryParam(name, value instanceof String ? value : Graph.write(value)));
    return request.request(method, "/graphql");
  }

  JsonNode answer(Method method) {
    return Graph.read(by(method).asString());
  }

  /** The error as a client sees it: status, code, message. */
  String refusal(Method method) {
    Response response = by(method);
    JsonNode errors = Graph.read(response.asString()).path("errors");
    if (errors.size() != 1) {
      throw new AssertionError("expected one error: " + response.asString());
    }
    return "%d %s %s"
        .formatted(
            response.statusCode(),
            errors.at("/0/extensions/code").asText(),
            errors.at("/0/message").asText());
  }
}
