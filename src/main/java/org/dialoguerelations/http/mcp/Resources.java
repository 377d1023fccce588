package org.dialoguerelations.http.mcp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.dialoguerelations.http.schema.ServedSchema;
import org.dialoguerelations.platform.schema.Lazy;

/** What agents may read before they ask. */
final class Resources {

  private record Resource(
      String uri, String name, String description, String type, Supplier<String> text) {

    Map<String, Object> listed() {
      return Map.of("uri", uri, "name", name, "description", description, "mimeType", type);
    }

    Map<String, Object> content() {
      return Map.of("uri", uri, "mimeType", type, "text", text.get());
    }
  }

  private final List<Resource> all;

  Resources() {
    this.all =
        List.of(
            new Resource(
                "dialogue-relations://schema",
                "schema",
                "The GraphQL schema, with a description of each type and field.",
                "text/plain",
                ServedSchema::text),
            new Resource(
                "dialogue-relations://dictionary",
                "dictionary",
                "What the words of the schema and the data mean.",
                "text/markdown",
                new Lazy<>(() -> McpFiles.read("dictionary.md"))));
  }

  List<Map<String, Object>> listed() {
    return all.stream().map(Resource::listed).toList();
  }

  /** What a resource holds; empty when there is none. */
  Optional<Map<String, Object>> read(String uri) {
    return all.stream()
        .filter(resource -> resource.uri().equals(uri))
        .map(Resource::content)
        .findFirst();
  }
}
