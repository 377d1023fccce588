package org.dialoguerelations.http.fuzz;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes documents that fit the schema, or almost: now and then a value, a name or an argument is
 * not what the schema says.
 */
final class DocumentWriter {

  private static final int DEEPEST = 6;
  private static final List<String> ODD_VALUES =
      List.of(
          "null",
          "1",
          "-1",
          "0",
          "101",
          "1.5",
          "\"\"",
          "\"x\"",
          "true",
          "ODD",
          "[]",
          "{}",
          "[[1]]",
          "{a: 1}",
          "$v",
          "$w",
          "99999999999999999999",
          "1e999",
          "\"\\u0000\"",
          "\"\"\"x\"\"\"",
          "\"\\uD800\"",
          "\"%\"",
          "\"2020-13-45\"",
          "[null]",
          "\"\\uD83D\\uDE00\"",
          "\"\\u{1F600}\"",
          "\"\\u{110000}\"",
          "\"\\u{80000000}\"",
          "\"\\u{}\"");
  private static final List<String> TEXTS =
      List.of(
          "JP",
          "ajcep",
          "2020-01-01",
          "2020",
          "2004-07",
          "1973/2003",
          "Japan",
          "trade",
          "tokyo",
          "a",
          "UGFydG5lcjpKUA",
          "Q3Vyc29y",
          "2026-01-15",
          "0000-00-00",
          "9999-12-31");

  private final GraphQLSchema schema;
  private final Random random;
  private final boolean careful;

  DocumentWriter(GraphQLSchema schema, Random random) {
    this(schema, random, false);
  }

  /**
   * @param careful whether it makes as few mistakes as it can
   */
  DocumentWriter(GraphQLSchema schema, Random random, boolean careful) {
    this.schema = schema;
    this.random = random;
    this.careful = careful;
  }

  String document() {
    StringBuilder document = new StringBuilder();
    if (mistakeIn(3)) {
      document
          .append("query Q($v: ")
          .append(
              pick(
                  List.of(
                      "Int",
                      "String",
                      "ID!",
                      "Date",
                      "[Int!]",
                      "PartnerFilter",
                      "Boolean = true",
                      "Boolean = true",
                      "String = \"ajcep\"",
                      "ID = \"x\"",
                      "[ID!] = []",
                      "Int = 1")));
      document.append(oneIn(2) ? ", $w: Int = 1" : "").append(")");
    }
    document.append(selection(schema.getQueryType(), 0));
    if (mistakeIn(4)) {
      GraphQLNamedType type = pick(schema.getAllTypesAsList());
      document.append(" fragment F on ").append(type.getName());
      document.append(
          type instanceof GraphQLFieldsContainer fields
              ? selection(fields, DEEPEST - 1)
              : "{ __typename }");
    }
    return document.toString();
  }

  private String selection(GraphQLFieldsContainer type, int depth) {
    StringBuilder selection = new StringBuilder("{ ");
    int fields = 1 + random.nextInt(depth == 0 ? 3 : 4);
    for (int i = 0; i < fields; i++) {
      selection.append(selected(type, depth)).append(' ');
    }
    return selection.append("}").toString();
  }

  private String selected(GraphQLFieldsContainer type, int depth) {
    if (oneIn(25)) {
      return "__typename";
    }
    if (mistakeIn(25)) {
      return "... F";
    }
    if (mistakeIn(20)) {
      return "... on " + pick(schema.getAllTypesAsList()).getName() + " { __typename }";
    }
    if (oneIn(20)) {
      return "... " + directive() + selection(type, depth + 1);
    }
    return type == schema.getQueryType() && mistakeIn(15) ? introspection() : field(type, depth);
  }

  private String introspection() {
    String list =
        "(includeDeprecated: %s) { name }".formatted(pick(List.of("true", "false", "null", "$v")));
    return "a%d: __type(name: \"%s\") { name fields%s inputFields%s enumValues%s f: fields { name args%s } }"
        .formatted(
            random.nextInt(1000),
            pick(schema.getAllTypesAsList()).getName(),
            list,
            list,
            list,
            list);
  }

  private String field(GraphQLFieldsContainer type, int depth) {
    List<GraphQLFieldDefinition> possible =
        type.getFieldDefinitions().stream()
            .filter(field -> depth < DEEPEST || isLeaf(field.getType()))
            .toList();
    if (possible.isEmpty()) {
      return "__typename";
    }
    GraphQLFieldDefinition field = pick(possible);
    String name = mistakeIn(150) ? field.getName() + "s" : field.getName();
    // Without an alias, one name with other arguments would be a conflict each time.
    String alias = oneIn(10) ? "" : "a" + random.nextInt(1000) + ": ";
    return alias + name + arguments(field.getArguments()) + directive() + below(field, depth);
  }

  private String below(GraphQLFieldDefinition field, int depth) {
    GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
    if (type instanceof GraphQLFieldsContainer fields) {
      String on = type instanceof GraphQLInterfaceType && oneIn(2) ? onMember(fields, depth) : "";
      return on.isEmpty() ? selection(fields, depth + 1) : on;
    }
    return type instanceof GraphQLUnionType ? "{ __typename }" : mistakeIn(150) ? "{ id }" : "";
  }

  private String onMember(GraphQLFieldsContainer type, int depth) {
    GraphQLNamedType member =
        pick(
            new ArrayList<GraphQLNamedType>(
                schema.getImplementations((GraphQLInterfaceType) type)));
    return "{ ... on "
        + member.getName()
        + selection((GraphQLFieldsContainer) member, depth + 1)
        + " }";
  }

  private String directive() {
    if (!mistakeIn(15)) {
      return oneIn(15) ? " @include(if: " + random.nextBoolean() + ") " : "";
    }
    return " @"
        + pick(List.of("include", "skip", "include", "deprecated", "x", "oneOf"))
        + "(if: "
        + pick(List.of("true", "false", "$v", "$v", "$v", "null", "1"))
        + ") ";
  }

  private String arguments(List<GraphQLArgument> arguments) {
    List<String> given = new ArrayList<>();
    for (GraphQLArgument argument : arguments) {
      boolean needed = GraphQLTypeUtil.isNonNull(argument.getType());
      if (needed ? !mistakeIn(100) : oneIn(3)) {
        given.add(argument.getName() + ": " + argument(argument));
      }
    }
    if (mistakeIn(150)) {
      given.add("odd: 1");
    }
    return given.isEmpty() ? "" : "(" + String.join(", ", given) + ")";
  }

  private String argument(GraphQLArgument argument) {
    boolean size = argument.getName().equals("first") || argument.getName().equals("last");
    // Large pages of large pages would only show how long they take.
    return size && !oneIn(20)
        ? String.valueOf(1 + random.nextInt(3))
        : value(argument.getType(), 0);
  }

  private String value(GraphQLInputType given, int depth) {
    if (mistakeIn(20)) {
      return "$v";
    }
    if (mistakeIn(25)) {
      return pick(ODD_VALUES);
    }
    GraphQLType type = GraphQLTypeUtil.unwrapNonNull(given);
    if (type instanceof GraphQLList list) {
      List<String> items = new ArrayList<>();
      for (int i = random.nextInt(3); i >= 0; i--) {
        items.add(value((GraphQLInputType) list.getWrappedType(), depth));
      }
      return "[" + String.join(", ", items) + "]";
    }
    if (type instanceof GraphQLEnumType options) {
      return pick(options.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList());
    }
    if (type instanceof GraphQLInputObjectType object) {
      return object(object, depth);
    }
    return switch (((GraphQLNamedType) type).getName()) {
      case "Int" -> String.valueOf(random.nextInt(3000) - 10);
      case "Boolean" -> String.valueOf(random.nextBoolean());
      case "Float" -> String.valueOf(random.nextDouble());
      case "Date" -> "\"" + (careful ? "2020-01-01" : pick(TEXTS)) + "\"";
      default -> "\"" + pick(TEXTS) + "\"";
    };
  }

  private String object(GraphQLInputObjectType type, int depth) {
    List<String> members = new ArrayList<>();
    for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
      if (field.getType() instanceof GraphQLNonNull || oneIn(depth < 3 ? 6 : 30)) {
        members.add(field.getName() + ": " + value(field.getType(), depth + 1));
      }
    }
    return "{" + String.join(", ", members) + "}";
  }

  private static boolean isLeaf(GraphQLOutputType type) {
    return GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(type));
  }

  private boolean mistakeIn(int number) {
    return oneIn(number) && !careful;
  }

  private boolean oneIn(int number) {
    return random.nextInt(number) == 0;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
