package org.dialoguerelations.http.schema;

import graphql.DirectivesUtil;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fields and values of enums with an old name. The library says so by a directive alone, which its
 * introspection does not look at.
 */
public final class Deprecations {

  private static final String DIRECTIVE = "deprecated";
  private static final String REASON = "reason";
  private static final String TYPE = "__Type";
  private static final String INCLUDE = "includeDeprecated";

  private Deprecations() {}

  /** Has introspection tell of them, and leave them out where it is not asked for them. */
  static void serve(GraphQLSchema built, GraphQLCodeRegistry.Builder registry) {
    DataFetcher<Boolean> isDeprecated = field -> isDeprecated(field.getSource());
    DataFetcher<@Nullable String> reason = field -> reason(field.getSource());
    for (String type : List.of("__Field", "__EnumValue")) {
      registry.dataFetcher(FieldCoordinates.coordinates(type, "isDeprecated"), isDeprecated);
      registry.dataFetcher(FieldCoordinates.coordinates(type, "deprecationReason"), reason);
    }
    for (String name : List.of("fields", "enumValues")) {
      DataFetcher<?> all = withoutNull(built, TYPE, name);
      DataFetcher<@Nullable List<?>> listed =
          field -> listed(all.get(field), Boolean.TRUE.equals(field.getArgument(INCLUDE)));
      registry.dataFetcher(FieldCoordinates.coordinates(TYPE, name), listed);
    }
    Map.of(TYPE, "inputFields", "__Field", "args", "__Directive", "args")
        .forEach(
            (type, name) ->
                registry.dataFetcher(
                    FieldCoordinates.coordinates(type, name), withoutNull(built, type, name)));
  }

  /** The library fails for the null that clients may give. */
  private static DataFetcher<?> withoutNull(GraphQLSchema built, String type, String name) {
    DataFetcher<?> library =
        built
            .getCodeRegistry()
            .getDataFetcher(
                FieldCoordinates.coordinates(type, name),
                built.getObjectType(type).getFieldDefinition(name));
    return field ->
        library.get(
            field.getArgument(INCLUDE) == null
                ? DataFetchingEnvironmentImpl.newDataFetchingEnvironment(field)
                    .arguments(Map.of(INCLUDE, false))
                    .build()
                : field);
  }

  /** Whether it is an old name. */
  public static boolean isDeprecated(Object part) {
    return reason(part) != null;
  }

  private static @Nullable List<?> listed(@Nullable Object all, boolean deprecated) {
    return all instanceof List<?> parts && !deprecated
        ? parts.stream().filter(part -> !isDeprecated(part)).toList()
        : (List<?>) all;
  }

  private static @Nullable String reason(Object part) {
    return part instanceof GraphQLDirectiveContainer container
        ? DirectivesUtil.toAppliedDirectives(container).stream()
            .filter(directive -> directive.getName().equals(DIRECTIVE))
            .findFirst()
            .<String>map(directive -> directive.getArgument(REASON).getValue())
            .orElse(null)
        : null;
  }
}
