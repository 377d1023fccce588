package org.dialoguerelations.platform.schema;

import graphql.Directives;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.cdi.config.MicroProfileConfig;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.spi.EventingService;
import io.smallrye.graphql.spi.LookupService;
import io.smallrye.graphql.spi.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * Says in the schema what the library's annotations cannot say: {@link GenericTypes}, {@link
 * ParameterObjects}, {@link GivenLists} and {@link StatedScalars}. All change what the library
 * builds the schema from. A schema that is built already could be changed, too, but each change
 * builds and validates it anew, which is a good part of a start.
 *
 * <p>And nothing in it is hidden. The library takes the default of its own setting for a pattern of
 * names to hide, and would match the name of each field of an answer against it.
 */
public final class SchemaCorrections implements EventingService {

  private static final String NOTHING_HIDDEN = "";

  /** The library makes one, before it builds the schema. */
  public SchemaCorrections() {
    StatedScalars.register();
    if (Config.get() instanceof MicroProfileConfig config) {
      config.setFieldVisibility(NOTHING_HIDDEN);
    }
  }

  @Override
  public @Nullable String getConfigKey() {
    return null;
  }

  /** Those of the library check input where this service does not, and only stand in the way. */
  @Override
  public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
    return builder
        .clearDirectives()
        .additionalDirective(Directives.IncludeDirective)
        .additionalDirective(Directives.SkipDirective);
  }

  /** The first operation is in time: all but some fields and enums is built from it on. */
  @Override
  public Operation createOperation(Operation operation) {
    LookupService.get().getInstance(CorrectedModel.class).get();
    return operation;
  }
}
