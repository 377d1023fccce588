package org.dialoguerelations.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends GraphQL documents over HTTP to the running service. */
public final class Graph {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** Tests ask tens of thousands of questions: RestAssured took a seventh of their time. */
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final int MOST_AT_ROOT = 20;

  private static final AtomicInteger ASKED = new AtomicInteger();

  private Graph() {}

  /** The same document in words that no cache has met. */
  public static String unasked(String document) {
    return document + "\n# " + ASKED.incrementAndGet();
  }

  /** The whole answer, errors included. */
  public static JsonNode answer(String document, Map<String, Object> variables) {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:%d/graphql".formatted(RestAssured.port)))
            .header("Accept", "*/*")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(write(Map.of("query", document, "variables", variables))))
            .build();
    try {
      return read(CLIENT.send(request, BodyHandlers.ofString()).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The data of an answer that must have no errors. */
  public static JsonNode data(String document) {
    return data(document, Map.of());
  }

  /** The data of an answer that must have no errors. */
  public static JsonNode data(String document, Map<String, Object> variables) {
    JsonNode answer = answer(document, variables);
    if (answer.has("errors")) {
      throw new AssertionError("the answer has errors: " + write(answer));
    }
    return answer.get("data");
  }

  /** The value of each of these fields of the root, as many of them in a request as it may have. */
  public static List<JsonNode> values(List<String> fields) {
    List<JsonNode> values = new ArrayList<>();
    for (int from = 0; from < fields.size(); from += MOST_AT_ROOT) {
      StringBuilder query = new StringBuilder("{");
      int to = Math.min(fields.size(), from + MOST_AT_ROOT);
      for (int i = from; i < to; i++) {
        query.append(" f%d: %s".formatted(i, fields.get(i)));
      }
      data(query.append(" }").toString()).forEach(values::add);
    }
    return values;
  }

  /** The code of the only error of an answer. */
  public static String errorCode(String document) {
    JsonNode errors = answer(document, Map.of()).path("errors");
    if (errors.size() != 1) {
      throw new AssertionError("expected one error: " + write(errors));
    }
    return errors.get(0).path("extensions").path("code").asText();
  }

  public static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + json, e);
    }
  }

  /** As text, indented, with keys in the order of the answer. */
  public static String write(Object json) {
    try {
      return JSON.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
