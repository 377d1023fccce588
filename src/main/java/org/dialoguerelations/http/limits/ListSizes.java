package org.dialoguerelations.http.limits;

import graphql.Scalars;
import graphql.language.Field;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.dialoguerelations.kernel.page.PageRequest;

/**
 * How long lists can be, or are taken to be, before they are read.
 *
 * @param assumed length of a list whose field says nothing of it
 * @param introspection lengths of the lists of the schema itself
 */
record ListSizes(double assumed, IntrospectionSizes introspection) {

  private static final List<String> PAGE_ARGUMENTS = List.of("first", "last");

  /**
   * How long the lists below a field are by what it asks for: first those right below it, then
   * those in their items. That is the size of a page; or, where it names the rows and the columns
   * of a table, how many rows and how many columns. Empty for other fields.
   */
  List<Integer> asked(GraphQLFieldDefinition definition, Field field, Arguments arguments) {
    if (PAGE_ARGUMENTS.stream().allMatch(name -> definition.getArgument(name) == null)) {
      return table(definition, field, arguments);
    }
    return List.of(
        PAGE_ARGUMENTS.stream()
            .map(name -> arguments.number(field, name))
            .flatMapToInt(OptionalInt::stream)
            .map(size -> Math.max(1, Math.min(size, PageRequest.MAX_SIZE)))
            .max()
            .orElse(PageRequest.DEFAULT_SIZE));
  }

  private static List<Integer> table(
      GraphQLFieldDefinition definition, Field field, Arguments arguments) {
    List<Integer> lengths =
        definition.getArguments().stream()
            .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()))
            .filter(
                argument ->
                    GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(argument.getType())))
            .map(argument -> arguments.length(field, argument.getName()).orElse(0))
            .toList();
    return lengths.size() < 2 ? List.of() : lengths;
  }

  /**
   * The length of a list.
   *
   * @param asked what the field itself asks for, or one above it
   */
  double length(
      GraphQLFieldsContainer parent,
      GraphQLFieldDefinition definition,
      Field field,
      Arguments arguments,
      List<Integer> asked) {
    OptionalDouble ofTheSchema = introspection.length(parent.getName(), definition.getName());
    if (ofTheSchema.isPresent()) {
      return ofTheSchema.getAsDouble();
    }
    if (!asked.isEmpty()) {
      return asked.get(0);
    }
    return definition.getArguments().stream()
        .filter(ListSizes::namesRecords)
        .map(argument -> arguments.length(field, argument.getName()))
        .filter(OptionalInt::isPresent)
        .mapToDouble(OptionalInt::getAsInt)
        .findFirst()
        .orElse(assumed);
  }

  /** How often a field has a value; all but one of them are taken to have one always. */
  double share(GraphQLFieldsContainer parent, GraphQLFieldDefinition definition) {
    return introspection.isWrapped(parent.getName(), definition.getName())
        ? introspection.wrapped()
        : 1;
  }

  /** A list of ids names each record of the answer. */
  private static boolean namesRecords(GraphQLArgument argument) {
    return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(argument.getType()))
        && GraphQLTypeUtil.unwrapAll(argument.getType()).equals(Scalars.GraphQLID);
  }
}
