package org.dialoguerelations.http.site;

import graphql.language.VariableDefinition;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dialoguerelations.http.schema.Deprecations;
import org.dialoguerelations.http.schema.Types;
import org.jspecify.annotations.Nullable;

/**
 * The form of a page: a field for each parameter that its document can take, as the schema says.
 */
final class FilterForm {

  /** Set by links, not by hand. */
  static final Set<String> POSITIONS = Set.of("first", "after", "last", "before", Site.LANGUAGE);

  private final Map<String, List<String>> given;
  private final List<Map<String, Object>> fields = new ArrayList<>();

  private FilterForm(Map<String, List<String>> given) {
    this.given = given;
  }

  /**
   * The fields, in the order of the document.
   *
   * @param given the parameters that are set
   */
  static List<Map<String, Object>> of(
      GraphQLSchema schema, List<VariableDefinition> declared, Map<String, List<String>> given) {
    FilterForm form = new FilterForm(given);
    for (VariableDefinition variable : declared) {
      if (!POSITIONS.contains(variable.getName()) && !PageVariables.isFlag(variable)) {
        form.add(variable.getName(), "", Types.of(schema, variable.getType()), null);
      }
    }
    return form.fields;
  }

  private void add(String name, String label, GraphQLType declared, @Nullable String description) {
    GraphQLType type = GraphQLTypeUtil.unwrapNonNull(declared);
    if (type instanceof GraphQLInputObjectType input) {
      String prefix = name.equals(PageVariables.FILTER) ? "" : name + ".";
      for (GraphQLInputObjectField field : input.getFieldDefinitions()) {
        add(
            prefix + field.getName(),
            prefix.isEmpty() ? "" : words(name) + ", ",
            field.getType(),
            field.getDescription());
      }
      return;
    }
    GraphQLNamedType each = GraphQLTypeUtil.unwrapAll(type);
    boolean list = type instanceof GraphQLList;
    List<String> values = given.getOrDefault(name, List.of());
    fields.add(
        Map.of(
            "name",
            name,
            "label",
            label + words(name.substring(name.lastIndexOf('.') + 1)),
            "hint",
            description == null ? "" : firstSentence(description),
            "kind",
            kind(each, list),
            "values",
            values,
            "options",
            options(each, values)));
  }

  private static String kind(GraphQLNamedType type, boolean list) {
    if (type instanceof GraphQLEnumType) {
      return list ? "choices" : "choice";
    }
    return switch (type.getName()) {
      case "Boolean" -> "truth";
      case "Date" -> "day";
      default -> list ? "texts" : "text";
    };
  }

  private static List<Map<String, Object>> options(GraphQLNamedType type, List<String> values) {
    return type instanceof GraphQLEnumType words
        ? words.getValues().stream()
            .filter(value -> !Deprecations.isDeprecated(value) || values.contains(value.getName()))
            .map(
                value ->
                    Map.<String, Object>of(
                        "value", value.getName(), "chosen", values.contains(value.getName())))
            .toList()
        : List.of();
  }

  /** {@code hasConflict} as "has conflict". */
  private static String words(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ENGLISH);
  }

  private static String firstSentence(String description) {
    return description.split("(?<=\\.)\\s|[;:,] ", 2)[0].replaceFirst("\\.$", "");
  }
}
