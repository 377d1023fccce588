package org.dialoguerelations.platform.fetch;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.lang.reflect.Method;
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

  /** Of how many arguments each parameter is made: a page of its four, all else of one. */
  private final int[] sizes;

  Parameters(Operation operation, Method method) {
    this.arguments = new ArgumentHelper(operation.getArguments());
    this.sizes = Operations.parameters(operation).stream().mapToInt(List::size).toArray();
    for (int i = 0; i < sizes.length; i++) {
      Class<?> type = method.getParameterTypes()[i];
      if (sizes[i] > 1 && !type.equals(PageArguments.class)) {
        throw new IllegalStateException(type + " is no object that arguments are put together to");
      }
    }
  }

  @Nullable Object[] from(DataFetchingEnvironment environment) throws AbstractDataFetcherException {
    List<Object> values = arguments.getArguments(environment);
    @Nullable Object[] given = new Object[sizes.length];
    int next = 0;
    for (int i = 0; i < given.length; i++) {
      given[i] = sizes[i] == 1 ? values.get(next) : page(values, next);
      next += sizes[i];
    }
    return given;
  }

  private static PageArguments page(List<Object> values, int first) {
    return new PageArguments(
        (Integer) values.get(first),
        (String) values.get(first + 1),
        (Integer) values.get(first + 2),
        (String) values.get(first + 3));
  }
}
