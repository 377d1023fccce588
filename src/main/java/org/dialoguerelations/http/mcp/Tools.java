package org.dialoguerelations.http.mcp;

import graphql.schema.GraphQLSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dialoguerelations.http.endpoint.JsonReader;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.operations.Operations;

/**
 * The tools: those that are documents, and one that takes a document.
 *
 * @param byName in the order in which they are listed
 */
record Tools(Map<String, Tool> byName, Operations operations) {

  private static final List<String> DOCUMENTS = List.of("search", "record", "status");

  private static final String QUERY = "query";
  private static final String VARIABLES = "variables";

  /** What a call of a tool executes. */
  record Request(String document, Map<String, Object> variables) {}

  static Tools read(GraphQLSchema schema, Operations operations) {
    Map<String, Tool> tools = new LinkedHashMap<>();
    DOCUMENTS.forEach(
        name -> tools.put(name, Tool.of(name, schema, McpFiles.read(name + ".graphql"))));
    tools.put(QUERY, query());
    return new Tools(tools, operations);
  }

  private static Tool query() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put(
        QUERY, Map.of("type", "string", "description", "A GraphQL document with one query."));
    properties.put(
        VARIABLES,
        Map.of("type", "object", "description", "The values of its variables, by name."));
    return new Tool(
        QUERY,
        "Executes a GraphQL query, for what the other tools do not answer. Read the resource with the schema first. Select citations { locator document { title address } } beside each fact, and state them in the answer.",
        Tool.object(properties, List.of(QUERY)),
        "");
  }

  /** The tools as clients see them. */
  List<Map<String, Object>> listed() {
    return byName.values().stream().map(Tool::listed).toList();
  }

  /**
   * What a tool executes; empty when there is no such tool.
   *
   * @throws Refusal when the arguments are none of the tool, or its document is not to be executed
   */
  Optional<Request> request(String name, Map<String, Object> arguments) {
    return Optional.ofNullable(byName.get(name)).map(tool -> request(tool, arguments));
  }

  private Request request(Tool tool, Map<String, Object> arguments) {
    Map<?, ?> known = (Map<?, ?>) Objects.requireNonNull(tool.arguments().get("properties"));
    String unknown =
        arguments.keySet().stream()
            .filter(argument -> !known.containsKey(argument))
            .sorted()
            .collect(Collectors.joining("', '"));
    if (!unknown.isEmpty()) {
      throw new Refusal(
          ErrorCode.INVALID_REQUEST,
          "'%s' is no argument of '%s'.".formatted(unknown, tool.name()));
    }
    if (!tool.name().equals(QUERY)) {
      return new Request(tool.document(), arguments);
    }
    if (!(arguments.get(QUERY) instanceof String document)) {
      throw new Refusal(ErrorCode.INVALID_REQUEST, "'query' must be a text.");
    }
    return new Request(
        operations.find(Optional.of(document), Map.of(), Optional.empty()),
        JsonReader.member(arguments, VARIABLES));
  }
}
