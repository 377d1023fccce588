package org.dialoguerelations.http.limits;

import graphql.language.Field;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.dialoguerelations.platform.page.PageRequest;

/**
 * How long lists can be, or are taken to be, before they are read.
 *
 * @param assumed length of a list whose field says nothing of it
 * @param introspection lengths of the lists of the schema itself
 * @param sized by which arguments, for fields at the root
 */
record ListSizes(
    double assumed, IntrospectionSizes introspection, Map<String, List<String>> sized) {

  private static final String ROOT = "Query";
  private static final String FIRST = "first";
  private static final String LAST = "last";

  /**
   * How long the lists in the value of a field are by what it asks for: first the value itself or
   * those right below it, then those in their items. That is the size of a page, or what the
   * arguments name. Empty for other fields.
   */
  List<Integer> asked(
      GraphQLFieldsContainer parent,
      GraphQLFieldDefinition definition,
      Field field,
      Arguments arguments) {
    if (parent.getName().equals(ROOT) && sized.containsKey(field.getName())) {
      return sized.get(field.getName()).stream()
          .map(name -> arguments.length(field, name).orElse(PageRequest.DEFAULT_SIZE))
          .toList();
    }
    if (definition.getArgument(FIRST) == null && definition.getArgument(LAST) == null) {
      return List.of();
    }
    OptionalInt first = arguments.number(field, FIRST);
    OptionalInt last = arguments.number(field, LAST);
    int longer = Math.max(1, Math.max(first.orElse(1), last.orElse(1)));
    return List.of(
        first.isEmpty() && last.isEmpty()
            ? PageRequest.DEFAULT_SIZE
            : Math.min(longer, PageRequest.MAX_SIZE));
  }

  /**
   * The length of a list.
   *
   * @param asked what the field itself asks for, or one above it
   */
  double length(
      GraphQLFieldsContainer parent, GraphQLFieldDefinition definition, List<Integer> asked) {
    OptionalDouble ofTheSchema = introspection.length(parent.getName(), definition.getName());
    if (ofTheSchema.isPresent()) {
      return ofTheSchema.getAsDouble();
    }
    return asked.isEmpty() ? assumed : asked.get(0);
  }

  /** How often a field has a value; all but one of them are taken to have one always. */
  double share(GraphQLFieldsContainer parent, GraphQLFieldDefinition definition) {
    return introspection.isWrapped(parent.getName(), definition.getName())
        ? introspection.wrapped()
        : 1;
  }
}
