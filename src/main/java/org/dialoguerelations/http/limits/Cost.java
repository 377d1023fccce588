package org.dialoguerelations.http.limits;

import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How many values the answer to a valid operation may have: each field, and each item of a list, is
 * one. A record of an abstract type counts as the most costly that it can be. Each selection set is
 * computed once for each type and size of page, however often its fragment is spread; a number that
 * is too large for its type becomes infinite.
 */
final class Cost {

  /** A selection set on a type. */
  private record Place(SelectionSet set, GraphQLObjectType type, OptionalInt page) {}

  private final GraphQLSchema schema;
  private final ListSizes sizes;
  private final Map<String, FragmentDefinition> fragments;
  private final Arguments arguments;
  private final Map<Place, Double> known = new HashMap<>();

  /**
   * @param fragments of the document, by name
   */
  Cost(
      GraphQLSchema schema,
      ListSizes sizes,
      Map<String, FragmentDefinition> fragments,
      Arguments arguments) {
    this.schema = schema;
    this.sizes = sizes;
    this.fragments = fragments;
    this.arguments = arguments;
  }

  /**
   * The cost of what is selected on a type.
   *
   * @param page the size of the page that the field above asked for: the lists of a connection are
   *     as long
   */
  double of(SelectionSet set, GraphQLCompositeType type, OptionalInt page) {
    double most = 0;
    for (GraphQLObjectType object : objects(type)) {
      most = Math.max(most, of(set, object, page));
    }
    return most;
  }

  private double of(SelectionSet set, GraphQLObjectType type, OptionalInt page) {
    Place place = new Place(set, type, page);
    Double before = known.get(place);
    if (before != null) {
      return before;
    }
    double cost = 0;
    for (Selection<?> selection : set.getSelections()) {
      cost += of(selection, type, page);
    }
    known.put(place, cost);
    return cost;
  }

  private double of(Selection<?> selection, GraphQLObjectType type, OptionalInt page) {
    if (selection instanceof Field field) {
      return arguments.leaveOut(field) ? 0 : of(field, type, page);
    }
    if (selection instanceof InlineFragment inline) {
      boolean out = arguments.leaveOut(inline);
      return out
              || !(inline.getTypeCondition() == null
                  || is(type, inline.getTypeCondition().getName()))
          ? 0
          : of(inline.getSelectionSet(), type, page);
    }
    FragmentSpread spread = (FragmentSpread) selection;
    FragmentDefinition fragment = fragments.get(spread.getName());
    return arguments.leaveOut(spread) || !is(type, fragment.getTypeCondition().getName())
        ? 0
        : of(fragment.getSelectionSet(), type, page);
  }

  private double of(Field field, GraphQLObjectType parent, OptionalInt page) {
    GraphQLFieldDefinition definition =
        Introspection.getFieldDefinition(schema, parent, field.getName());
    OptionalInt ownPage = sizes.page(definition, field, arguments);
    double length =
        sizes.length(parent, definition, field, arguments, ownPage.isPresent() ? ownPage : page);
    return 1
        + sizes.share(parent, definition) * below(field, definition.getType(), length, ownPage);
  }

  /** The cost of what stands below a value of a field. */
  private double below(Field field, GraphQLType type, double length, OptionalInt page) {
    GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
    if (bare instanceof GraphQLList list) {
      return length * (1 + below(field, list.getWrappedType(), length, OptionalInt.empty()));
    }
    return bare instanceof GraphQLCompositeType composite
        ? of(field.getSelectionSet(), composite, page)
        : 0;
  }

  private boolean is(GraphQLObjectType object, String condition) {
    return schema.getType(condition) instanceof GraphQLCompositeType type
        && objects(type).contains(object);
  }

  private List<GraphQLObjectType> objects(GraphQLCompositeType type) {
    if (type instanceof GraphQLObjectType object) {
      return List.of(object);
    }
    if (type instanceof GraphQLInterfaceType shared) {
      return schema.getImplementations(shared);
    }
    return ((GraphQLUnionType) type)
        .getTypes().stream().map(GraphQLObjectType.class::cast).toList();
  }
}
