package org.dialoguerelations.kernel.id;

import static graphql.Scalars.GraphQLID;
import static graphql.Scalars.GraphQLString;
import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.smallrye.graphql.spi.EventingService;

/**
 * Makes arguments named {@code ids} lists of ID in the schema. The library's annotation can say
 * that of a single argument only; on a list it is published, and then fails each request.
 */
public final class IdListArguments implements EventingService {

  @Override
  public String getConfigKey() {
    return null;
  }

  @Override
  public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
    return GraphQLSchema.newSchema(
        SchemaTransformer.transformSchema(builder.build(), new ListsOfIds()));
  }

  private static final class ListsOfIds extends GraphQLTypeVisitorStub {

    @Override
    public TraversalControl visitGraphQLArgument(
        GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
      String texts = nonNull(list(nonNull(GraphQLString))).toString();
      if (argument.getName().equals("ids") && argument.getType().toString().equals(texts)) {
        return changeNode(
            context, argument.transform(b -> b.type(nonNull(list(nonNull(GraphQLID))))));
      }
      return TraversalControl.CONTINUE;
    }
  }
}
