package org.dialoguerelations.http.operations;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/**
 * Reads what build tools of clients write: an object of documents by id, as Relay's compiler and
 * code generators do, or Apollo's manifest of persisted queries.
 */
record Manifest(Problems problems) {

  private static final String APOLLO = "apollo-persisted-query-manifest";

  private static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  void read(String text, String file, TrustedIds ids) {
    Optional<JsonNode> manifest = parse(text, file);
    if (manifest.isEmpty()) {
      return;
    }
    if (manifest.get().path("format").asText().equals(APOLLO)) {
      apollo(manifest.get(), file, ids);
    } else {
      byId(manifest.get(), file, ids);
    }
  }

  private Optional<JsonNode> parse(String text, String file) {
    try {
      JsonNode json = JSON.readTree(text);
      if (json.isObject()) {
        return Optional.of(json);
      }
      problems.add(file, "must be an object of JSON");
    } catch (JsonProcessingException e) {
      problems.add(file, "is not valid JSON: " + e.getOriginalMessage());
    }
    return Optional.empty();
  }

  private void byId(JsonNode manifest, String file, TrustedIds ids) {
    manifest
        .properties()
        .forEach(entry -> add(entry.getKey(), entry.getValue(), file + ", " + entry.getKey(), ids));
  }

  private void apollo(JsonNode manifest, String file, TrustedIds ids) {
    if (manifest.path("version").asInt() != 1 || !manifest.path("operations").isArray()) {
      problems.add(file, "must have 'version' 1 and a list of 'operations'");
      return;
    }
    int index = 0;
    for (JsonNode operation : manifest.path("operations")) {
      String place = "%s, operations[%d]".formatted(file, index++);
      if (operation.path("id").isTextual()) {
        add(operation.path("id").asText(), operation.path("body"), place, ids);
      } else {
        problems.add(place, "'id' must be a text");
      }
    }
  }

  private void add(String id, JsonNode document, String place, TrustedIds ids) {
    if (document.isTextual()) {
      ids.add(id, document.asText(), place);
    } else {
      problems.add(place, "the document must be a text");
    }
  }
}
