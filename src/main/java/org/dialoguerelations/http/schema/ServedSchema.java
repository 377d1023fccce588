package org.dialoguerelations.http.schema;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dialoguerelations.kernel.ServiceFile;

/**
 * The schema that clients see, the same in introspection, in its file and in validation. The
 * library adds directives that do nothing here; a client that finds {@code @defer} waits for data
 * that never comes.
 */
@Singleton
public class ServedSchema {

  /** The build puts it there. */
  private static final String FILE = "schema/schema.graphql";

  private static final Set<String> DIRECTIVES =
      Set.of("deprecated", "include", "skip", "specifiedBy");

  private final GraphQLSchema graphql;

  /**
   * @param built by the library
   */
  public ServedSchema(GraphQLSchema built) {
    List<GraphQLDirective> directives =
        built.getDirectives().stream()
            .filter(directive -> DIRECTIVES.contains(directive.getName()))
            .sorted(Comparator.comparing(GraphQLDirective::getName))
            .toList();
    DataFetcher<List<GraphQLDirective>> served = environment -> directives;
    GraphQLCodeRegistry code =
        built
            .getCodeRegistry()
            .transform(
                registry -> {
                  registry.dataFetcher(
                      FieldCoordinates.coordinates("__Schema", "directives"), served);
                  Deprecations.serve(built, registry);
                });
    this.graphql = built.transformWithoutTypes(builder -> builder.codeRegistry(code));
  }

  /** The types, and what is behind their fields. */
  public GraphQLSchema graphql() {
    return graphql;
  }

  /** The schema in its definition language (SDL). The build takes care that it is this one. */
  public static String text() {
    return ServiceFile.text(FILE);
  }

  /** Another for each text. */
  public static String digest() {
    return ServiceFile.text(FILE + ".sha256").strip();
  }

  /** Whether documents may have the directive. */
  public boolean hasDirective(String name) {
    return DIRECTIVES.contains(name);
  }
}
