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

/**
 * How many values the answer to a valid operation may have: each field, and each item of a list, is
 * one, and what takes more than a value counts as {@link FieldWeights} say. A record of an abstract
 * type counts as the most costly that it can be. Each selection set is computed once for each type
 * and size of page, however often its fragment is spread; a number that is too large for its type
 * becomes infinite.
 */
final class Cost {

  /** A selection set on a type. */
  private record Place(SelectionSet set, GraphQLObjectType type, List<Integer> asked) {}

  private final GraphQLSchema schema;
  private final ListSizes sizes;
  private final FieldWeights weights;
  private final Map<String, FragmentDefinition> fragments;
  private final Arguments arguments;
  private final Map<Place, Double> known = new HashMap<>();

  /**
   * @param fragments of the document, by name
   */
  Cost(
      GraphQLSchema schema,
      ListSizes sizes,
      FieldWeights weights,
      Map<String, FragmentDefinition> fragments,
      Arguments arguments) {
    this.schema = schema;
    this.sizes = sizes;
    this.weights = weights;
    this.fragments = fragments;
    this.arguments = arguments;
  }

  /**
   * The cost of what is selected on a type.
   *
   * @param asked the lengths of lists that a field above asked for: of those here, of those in
   *     their items, and so on
   */
  double of(SelectionSet set, GraphQLCompositeType type, List<Integer> asked) {
    double most = 0;
    for (GraphQLObjectType object : objects(type)) {
      most = Math.max(most, of(set, object, asked));
    }
    return most;
  }

  private double of(SelectionSet set, GraphQLObjectType type, List<Integer> asked) {
    Place place = new Place(set, type, asked);
    Double before = known.get(place);
    if (before != null) {
      return before;
    }
    double cost = 0;
    for (Selection<?> selection : set.getSelections()) {
      cost += of(selection, type, asked);
    }
    known.put(place, cost);
    return cost;
  }

  private double of(Selection<?> selection, GraphQLObjectType type, List<Integer> asked) {
    if (selection instanceof Field field) {
      return arguments.leaveOut(field) ? 0 : of(field, type, asked);
    }
    if (selection instanceof InlineFragment inline) {
      boolean out = arguments.leaveOut(inline);
      return out
              || !(inline.getTypeCondition() == null
                  || is(type, inline.getTypeCondition().getName()))
          ? 0
          : of(inline.getSelectionSet(), type, asked);
    }
    FragmentSpread spread = (FragmentSpread) selection;
    FragmentDefinition fragment = fragments.get(spread.getName());
    return fragment == null
            || arguments.leaveOut(spread)
            || !is(type, fragment.getTypeCondition().getName())
        ? 0
        : of(fragment.getSelectionSet(), type, asked);
  }

  private double of(Field field, GraphQLObjectType parent, List<Integer> asked) {
    GraphQLFieldDefinition definition =
        Introspection.getFieldDefinition(schema, parent, field.getName());
    List<Integer> own = sizes.asked(parent, definition, field, arguments);
    List<Integer> all = own.isEmpty() ? asked : own;
    double length = sizes.length(parent, definition, all);
    boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
    return 1
        + weights.of(parent, definition, field, arguments)
        + sizes.share(parent, definition)
            * below(field, definition.getType(), length, list ? rest(all) : own);
  }

  /** The cost of what stands below a value of a field. */
  private double below(Field field, GraphQLType type, double length, List<Integer> asked) {
    GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
    if (bare instanceof GraphQLList list) {
      return length * (1 + below(field, list.getWrappedType(), length, asked));
    }
    return bare instanceof GraphQLCompositeType composite
        ? of(field.getSelectionSet(), composite, asked)
        : 0;
  }

  /** What was asked for the items of a list. */
  private static List<Integer> rest(List<Integer> asked) {
    return asked.isEmpty() ? asked : asked.subList(1, asked.size());
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
