package org.dialoguerelations.platform.fetch;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.dialoguerelations.platform.page.PageArguments;
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
   * @param size how many arguments it is made of: a page of its four, all else of one
   */
  private record Parameter(int size) {

    @Nullable Object of(List<Object> values) {
      return size == 1
          ? values.get(0)
          : new PageArguments(
              (Integer) values.get(0),
              (String) values.get(1),
              (Integer) values.get(2),
              (String) values.get(3));
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

  @Nullable Object[] from(DataFetchingEnvironment environment) throws AbstractDataFetcherException {
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
    if (group.size() > 1 && !type.equals(PageArguments.class)) {
      throw new IllegalStateException(type + " is no object that arguments are put together to");
    }
    return new Parameter(group.size());
  }
}
