package org.dialoguerelations.kernel.schema;

import static graphql.schema.visibility.DefaultGraphqlFieldVisibility.DEFAULT_FIELD_VISIBILITY;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.schema.TypeResolver;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.smallrye.graphql.spi.EventingService;

/**
 * Says in the schema what the library's annotations cannot say: {@link GivenLists} and {@link
 * StrictScalars}, in one walk, for each one builds and validates the schema anew, which is a good
 * part of a start.
 *
 * <p>And nothing in it is hidden. The library takes the default of its own setting for a pattern of
 * names to hide, and would match the name of each field of an answer against it.
 */
public final class SchemaCorrections implements EventingService {

  @Override
  public String getConfigKey() {
    return null;
  }

  @Override
  public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
    GraphQLSchema corrected = SchemaTransformer.transformSchema(builder.build(), new Walk());
    return GraphQLSchema.newSchema(corrected)
        .codeRegistry(
            corrected
                .getCodeRegistry()
                .transform(
                    code -> {
                      resolveByName(corrected, code);
                      code.fieldVisibility(DEFAULT_FIELD_VISIBILITY);
                    }));
  }

  /** The library's resolvers know the types as they were before scalars changed in them. */
  private static void resolveByName(GraphQLSchema schema, GraphQLCodeRegistry.Builder code) {
    schema.getAllTypesAsList().stream()
        .filter(GraphQLInterfaceType.class::isInstance)
        .map(GraphQLInterfaceType.class::cast)
        .forEach(
            type -> {
              TypeResolver before = schema.getCodeRegistry().getTypeResolver(type);
              code.typeResolver(
                  type, env -> env.getSchema().getObjectType(before.getType(env).getName()));
            });
  }

  private static final class Walk extends GraphQLTypeVisitorStub {

    private final GivenLists lists = new GivenLists();
    private final StrictScalars scalars = new StrictScalars();

    @Override
    public TraversalControl visitGraphQLArgument(
        GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
      return lists.visitGraphQLArgument(argument, context);
    }

    @Override
    public TraversalControl visitGraphQLInputObjectField(
        GraphQLInputObjectField field, TraverserContext<GraphQLSchemaElement> context) {
      return lists.visitGraphQLInputObjectField(field, context);
    }

    @Override
    public TraversalControl visitGraphQLScalarType(
        GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
      return scalars.visitGraphQLScalarType(scalar, context);
    }
  }
}
