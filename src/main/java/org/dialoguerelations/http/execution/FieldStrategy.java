package org.dialoguerelations.http.execution;

import graphql.ExecutionResult;
import graphql.Scalars;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The library's execution, but for what is at hand: most values of an answer are leaves of a record
 * that is there, and need nothing of what the library prepares for each. Whatever is wrong with one
 * of them is left to it.
 */
final class FieldStrategy extends AsyncExecutionStrategy {

  private final Map<GraphQLObjectType, Map<String, Leaf>> leaves = new IdentityHashMap<>();

  FieldStrategy(GraphQLSchema schema) {
    super(new FieldErrors());
    for (var type : schema.getAllTypesAsList()) {
      if (type instanceof GraphQLObjectType object && object != schema.getQueryType()) {
        leaves.put(object, leaves(object, schema.getCodeRegistry()));
      }
    }
  }

  private static Map<String, Leaf> leaves(GraphQLObjectType type, GraphQLCodeRegistry code) {
    Map<String, Leaf> found = new HashMap<>();
    for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
      Leaf.of(field, code.getDataFetcher(type, field))
          .ifPresent(leaf -> found.put(field.getName(), leaf));
    }
    // Clients that keep records by type ask for it in each object.
    found.put(
        Introspection.TypeNameMetaFieldDef.getName(),
        new Leaf(object -> type.getName(), Scalars.GraphQLString, true));
    return found;
  }

  @Override
  public CompletableFuture<ExecutionResult> execute(
      ExecutionContext context, ExecutionStrategyParameters parameters) {
    Running running = Running.in(context);
    running.check();
    context.setDataLoaderDispatcherStrategy(running.levels());
    return super.execute(context, parameters);
  }

  @Override
  protected Object resolveFieldWithInfo(
      ExecutionContext context, ExecutionStrategyParameters parameters) {
    Running running = Running.in(context);
    running.check();
    Leaf leaf =
        leaf(
            (GraphQLObjectType) parameters.getExecutionStepInfo().getUnwrappedNonNullType(),
            parameters.getField());
    if (leaf != null) {
      Object value = leaf.read(parameters.getSource(), context, running);
      if (value != Leaf.UNREADABLE && running.count(context.getResultNodesInfo(), 1)) {
        return new FieldValueInfo(FieldValueInfo.CompleteValueType.SCALAR, value);
      }
    }
    return super.resolveFieldWithInfo(context, parameters);
  }

  @Override
  protected Object completeValueForScalar(
      ExecutionContext context,
      ExecutionStrategyParameters parameters,
      GraphQLScalarType type,
      Object value) {
    Running.in(context).got(value);
    return super.completeValueForScalar(context, parameters, type, value);
  }

  @Override
  protected Object completeValueForObject(
      ExecutionContext context,
      ExecutionStrategyParameters parameters,
      GraphQLObjectType type,
      Object object) {
    Running running = Running.in(context);
    running.check();
    MergedField field = parameters.getField();
    Selected selected = running.selected(type, field, () -> selected(context, type, field));
    if (selected.leaves().isPresent()) {
      Map<String, Object> read = read(selected, selected.leaves().get(), object, context, running);
      if (read != null) {
        running.levels().read(parameters);
        return read;
      }
    }
    ExecutionStepInfo step = parameters.getExecutionStepInfo().changeTypeWithPreservedNonNull(type);
    return executeObject(
        context,
        parameters.transform(
            next -> next.executionStepInfo(step).fields(selected.fields()).source(object)));
  }

  private Selected selected(ExecutionContext context, GraphQLObjectType type, MergedField field) {
    MergedSelectionSet fields =
        fieldCollector.collectFields(
            FieldCollectorParameters.newParameters()
                .schema(context.getGraphQLSchema())
                .objectType(type)
                .fragments(context.getFragmentsByName())
                .variables(context.getCoercedVariables().toMap())
                .graphQLContext(context.getGraphQLContext())
                .build(),
            field,
            false);
    List<Leaf> all = new ArrayList<>(fields.size());
    for (MergedField one : fields.getSubFieldsList()) {
      Leaf leaf = leaf(type, one);
      if (leaf == null) {
        return new Selected(fields, Optional.empty());
      }
      all.add(leaf);
    }
    return new Selected(fields, Optional.of(all));
  }

  /** The values of an object of leaves; null when the library has to read them. */
  private static @Nullable Map<String, Object> read(
      Selected selected,
      List<Leaf> leaves,
      Object object,
      ExecutionContext context,
      Running running) {
    List<String> names = selected.fields().getKeys();
    Map<String, Object> values = new LinkedHashMap<>(names.size() * 2);
    for (int i = 0; i < leaves.size(); i++) {
      Object value = leaves.get(i).read(object, context, running);
      if (value == Leaf.UNREADABLE) {
        return null;
      }
      values.put(names.get(i), value);
    }
    return running.count(context.getResultNodesInfo(), leaves.size()) ? values : null;
  }

  private @Nullable Leaf leaf(GraphQLObjectType type, MergedField field) {
    Map<String, Leaf> ofType = leaves.get(type);
    return ofType == null ? null : ofType.get(field.getName());
  }
}
