package org.dialoguerelations.platform.fetch;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.dialoguerelations.platform.schema.Operations;
import org.jspecify.annotations.Nullable;

/**
 * What a method takes, and how it is made of the arguments of its field: each of its own, but those
 * that the schema made of one parameter object are put together again.
 */
final class Parameters {

  private final ArgumentHelper arguments;
  private final List<Parameter> parameters;

  /**
   * @param size how many arguments it is made of
   * @param object makes a parameter object of them; null for an argument as it is
   */
  private record Parameter(int size, @Nullable Constructor<?> object) {

    @Nullable Object of(List<Object> values) throws ReflectiveOperationException {
      return object == null ? values.get(0) : object.newInstance(values.toArray());
    }
  }

  Parameters(Operation operation, Method method) {
    this.arguments = new ArgumentHelper(operation.getArguments());
    List<List<Argument>> groups = Operations.parameters(operation);
    this.parameters = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      parameters.add(parameter(groups.get(i), method.getParameterTypes()[i]));
    }
  }

  @Nullable Object[] from(DataFetchingEnvironment environment)
      throws AbstractDataFetcherException, ReflectiveOperationException {
    List<Object> values = arguments.getArguments(environment);
    @Nullable Object[] given = new Object[parameters.size()];
    int next = 0;
    for (int i = 0; i < given.length; i++) {
      Parameter parameter = parameters.get(i);
      given[i] = parameter.of(values.subList(next, next + parameter.size()));
      next += parameter.size();
    }
    return given;
  }

  private static Parameter parameter(List<Argument> group, Class<?> type) {
    return new Parameter(
        group.size(), group.size() == 1 ? null : type.getDeclaredConstructors()[0]);
  }
}
