package org.dialoguerelations.http.mcp;

import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dialoguerelations.http.schema.Types;

/**
 * What an agent may call: a document whose variables are the arguments. Comments at its head say
 * what it does and, after a variable's name and a colon, what the variable means.
 *
 * @param arguments as JSON Schema
 */
record Tool(String name, String description, Map<String, Object> arguments, String document) {

  private static final Pattern COMMENT = Pattern.compile("\\G# ?(.*)\\n");
  private static final Pattern ARGUMENT = Pattern.compile("(\\w+): (.*)");

  static Tool of(String name, GraphQLSchema schema, String document) {
    List<VariableDefinition> variables =
        Parser.parse(document)
            .getFirstDefinitionOfType(OperationDefinition.class)
            .orElseThrow()
            .getVariableDefinitions();
    List<String> words = new ArrayList<>();
    Map<String, String> meanings = new HashMap<>();
    Matcher comment = COMMENT.matcher(document);
    while (comment.find()) {
      Matcher argument = ARGUMENT.matcher(comment.group(1));
      if (argument.matches()) {
        meanings.put(argument.group(1), argument.group(2));
      } else {
        words.add(comment.group(1));
      }
    }
    return new Tool(
        name, String.join(" ", words), arguments(schema, variables, meanings), document);
  }

  private static Map<String, Object> arguments(
      GraphQLSchema schema, List<VariableDefinition> variables, Map<String, String> meanings) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (VariableDefinition variable : variables) {
      String meaning = meanings.get(variable.getName());
      if (meaning == null) {
        throw new IllegalStateException("a tool does not say what '%s' is".formatted(variable));
      }
      Map<String, Object> property = type(Types.of(schema, variable.getType()));
      property.put("description", meaning);
      properties.put(variable.getName(), property);
    }
    List<String> required =
        variables.stream()
            .filter(one -> one.getType() instanceof NonNullType && one.getDefaultValue() == null)
            .map(VariableDefinition::getName)
            .toList();
    return object(properties, required);
  }

  /** Arguments as JSON Schema. */
  static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", properties);
    object.put("required", required);
    object.put("additionalProperties", false);
    return object;
  }

  private static Map<String, Object> type(GraphQLType declared) {
    GraphQLType type = GraphQLTypeUtil.unwrapNonNull(declared);
    Map<String, Object> described = new LinkedHashMap<>();
    if (type instanceof GraphQLList list) {
      described.put("type", "array");
      described.put("items", type(list.getWrappedType()));
    } else if (type instanceof GraphQLEnumType words) {
      described.put("type", "string");
      described.put(
          "enum", words.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList());
    } else {
      described.put(
          "type",
          switch (((GraphQLNamedType) type).getName()) {
            case "Int" -> "integer";
            case "Boolean" -> "boolean";
            default -> "string";
          });
    }
    return described;
  }

  /** As clients see it. */
  Map<String, Object> listed() {
    Map<String, Object> listed = new LinkedHashMap<>();
    listed.put("name", name);
    listed.put("description", description);
    listed.put("inputSchema", arguments);
    listed.put(
        "annotations",
        Map.of("readOnlyHint", true, "idempotentHint", true, "openWorldHint", false));
    return listed;
  }
}
