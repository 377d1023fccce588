package org.dialoguerelations.kernel.page;

import static graphql.schema.GraphQLTypeUtil.isList;
import static graphql.schema.GraphQLTypeUtil.isNonNull;
import static graphql.schema.GraphQLTypeUtil.unwrapNonNull;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.smallrye.graphql.spi.EventingService;

/**
 * Makes the lists in inputs named {@code ...Filter}, and in arguments named {@code kinds},
 * optional. The library takes a list whose items must not be null for one that must not be null
 * itself.
 */
public final class OptionalFilterFields implements EventingService {

  @Override
  public String getConfigKey() {
    return null;
  }

  @Override
  public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
    return GraphQLSchema.newSchema(
        SchemaTransformer.transformSchema(builder.build(), new RequiredLists()));
  }

  private static final class RequiredLists extends GraphQLTypeVisitorStub {

    @Override
    public TraversalControl visitGraphQLInputObjectField(
        GraphQLInputObjectField field, TraverserContext<GraphQLSchemaElement> context) {
      boolean inFilter =
          context.getParentNode() instanceof GraphQLInputObjectType input
              && input.getName().endsWith("Filter");
      if (inFilter && isRequiredList(field.getType())) {
        GraphQLInputType list = (GraphQLInputType) unwrapNonNull(field.getType());
        return changeNode(context, field.transform(b -> b.type(list)));
      }
      return TraversalControl.CONTINUE;
    }

    @Override
    public TraversalControl visitGraphQLArgument(
        GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
      if (argument.getName().equals("kinds") && isRequiredList(argument.getType())) {
        GraphQLInputType list = (GraphQLInputType) unwrapNonNull(argument.getType());
        return changeNode(context, argument.transform(b -> b.type(list)));
      }
      return TraversalControl.CONTINUE;
    }

    private static boolean isRequiredList(GraphQLInputType type) {
      return isNonNull(type) && isList(unwrapNonNull(type));
    }
  }
}
