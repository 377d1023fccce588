package org.dialoguerelations.http.limits;

import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;

/**
 * How long the lists of introspection are on average in this schema, so that a walk through the
 * whole of it costs about what it takes.
 */
final class IntrospectionSizes {

  private final Map<String, Double> lengths;
  private final double wrapped;

  IntrospectionSizes(GraphQLSchema schema) {
    List<GraphQLNamedType> types = schema.getAllTypesAsList();
    List<GraphQLFieldDefinition> fields =
        types.stream().flatMap(type -> fields(type).stream()).toList();
    this.wrapped = wrapped(fields);
    List<GraphQLDirective> directives = schema.getDirectives();
    this.lengths =
        Map.of(
            "__Schema.types", (double) types.size(),
            "__Schema.directives", (double) directives.size(),
            "__Type.fields", average(types, type -> fields(type).size()),
            "__Type.interfaces", average(types, IntrospectionSizes::interfaces),
            "__Type.possibleTypes", average(types, type -> possibleTypes(schema, type)),
            "__Type.enumValues", average(types, IntrospectionSizes::enumValues),
            "__Type.inputFields", average(types, IntrospectionSizes::inputFields),
            "__Field.args", average(fields, field -> field.getArguments().size()),
            "__Directive.args", average(directives, directive -> directive.getArguments().size()),
            "__Directive.locations",
                average(directives, directive -> directive.validLocations().size()));
  }

  /** The average length of a list; empty for fields that are no such lists. */
  OptionalDouble length(String type, String field) {
    Double length = lengths.get(type + "." + field);
    return length == null ? OptionalDouble.empty() : OptionalDouble.of(length);
  }

  /** Whether the field is the type that another one, a list or {@code !}, stands around. */
  boolean isWrapped(String type, String field) {
    return type.equals("__Type") && field.equals("ofType");
  }

  /** Which share of the types that introspection walks through stands around another one. */
  double wrapped() {
    return wrapped;
  }

  private static double wrapped(List<GraphQLFieldDefinition> fields) {
    double around = 0;
    for (GraphQLFieldDefinition field : fields) {
      GraphQLType type = field.getType();
      while (GraphQLTypeUtil.isWrapped(type)) {
        around++;
        type = GraphQLTypeUtil.unwrapOne(type);
      }
    }
    return around / (around + fields.size());
  }

  private static <T> double average(Collection<T> all, ToIntFunction<T> size) {
    return all.stream().mapToInt(size).average().orElse(0);
  }

  private static List<GraphQLFieldDefinition> fields(GraphQLNamedType type) {
    return type instanceof GraphQLFieldsContainer container
        ? container.getFieldDefinitions()
        : List.of();
  }

  private static int interfaces(GraphQLNamedType type) {
    return type instanceof GraphQLImplementingType object ? object.getInterfaces().size() : 0;
  }

  private static int possibleTypes(GraphQLSchema schema, GraphQLNamedType type) {
    if (type instanceof GraphQLUnionType union) {
      return union.getTypes().size();
    }
    return type instanceof GraphQLInterfaceType shared
        ? schema.getImplementations(shared).size()
        : 0;
  }

  private static int enumValues(GraphQLNamedType type) {
    return type instanceof GraphQLEnumType names ? names.getValues().size() : 0;
  }

  private static int inputFields(GraphQLNamedType type) {
    return type instanceof GraphQLInputObjectType input ? input.getFieldDefinitions().size() : 0;
  }
}
