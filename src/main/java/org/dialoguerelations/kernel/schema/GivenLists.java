package org.dialoguerelations.kernel.schema;

import static graphql.Scalars.GraphQLID;
import static graphql.Scalars.GraphQLString;
import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;
import static graphql.schema.GraphQLTypeUtil.isList;
import static graphql.schema.GraphQLTypeUtil.isNonNull;
import static graphql.schema.GraphQLTypeUtil.unwrapNonNull;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/**
 * What the library's annotations cannot say of lists that clients give:
 *
 * <ul>
 *   <li>Arguments named {@code ids} are lists of ID. The annotation can say that of a single
 *       argument only; on a list it is published, and then fails each request.
 *   <li>Lists in inputs named {@code ...Filter}, and arguments named {@code kinds}, are optional.
 *       The library takes a list whose items must not be null for one that must not be null itself.
 * </ul>
 */
final class GivenLists extends GraphQLTypeVisitorStub {

  private static final GraphQLInputType IDS = nonNull(list(nonNull(GraphQLID)));
  private static final String TEXTS = nonNull(list(nonNull(GraphQLString))).toString();

  @Override
  public TraversalControl visitGraphQLArgument(
      GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
    GraphQLInputType type = corrected(argument);
    return type == argument.getType()
        ? TraversalControl.CONTINUE
        : changeNode(context, argument.transform(b -> b.type(type)));
  }

  @Override
  public TraversalControl visitGraphQLInputObjectField(
      GraphQLInputObjectField field, TraverserContext<GraphQLSchemaElement> context) {
    GraphQLInputType type = optional(field.getType());
    return type == field.getType() || !isOfFilter(context)
        ? TraversalControl.CONTINUE
        : changeNode(context, field.transform(b -> b.type(type)));
  }

  private static GraphQLInputType corrected(GraphQLArgument argument) {
    GraphQLInputType type = argument.getType();
    return switch (argument.getName()) {
      case "ids" -> type.toString().equals(TEXTS) ? IDS : type;
      case "kinds" -> optional(type);
      default -> type;
    };
  }

  /** A list that may be left out instead of a required one; any other type as it is. */
  private static GraphQLInputType optional(GraphQLInputType type) {
    return isNonNull(type) && isList(unwrapNonNull(type))
        ? (GraphQLInputType) unwrapNonNull(type)
        : type;
  }

  private static boolean isOfFilter(TraverserContext<GraphQLSchemaElement> context) {
    return context.getParentNode() instanceof GraphQLInputObjectType input
        && input.getName().endsWith("Filter");
  }
}
