package org.dialoguerelations.http.schema;

import graphql.DirectivesUtil;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fields and values of enums with an old name. The library says so by a directive alone, which its
 * introspection does not look at.
 */
public final class Deprecations {

  private static final String DIRECTIVE = "deprecated";
  private static final String REASON = "reason";
  private static final String TYPE = "__Type";

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
      FieldCoordinates list = FieldCoordinates.coordinates(TYPE, name);
      DataFetcher<?> all =
          built
              .getCodeRegistry()
              .getDataFetcher(list, built.getObjectType(TYPE).getFieldDefinition(name));
      DataFetcher<@Nullable List<?>> listed =
          field ->
              listed(all.get(field), Boolean.TRUE.equals(field.getArgument("includeDeprecated")));
      registry.dataFetcher(list, listed);
    }
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
