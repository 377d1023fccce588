package org.dialoguerelations.kernel.fetch;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Operation;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dataloader.BatchLoaderEnvironment;

/**
 * Calls the method behind a field. The method finds the field's environment in the library's
 * context, which holds nothing else.
 */
final class OperationFetcher implements PlugableBatchableDataFetcher<Object, Object> {

  private final String name;
  private final ArgumentHelper arguments;
  private final OperationInvoker invoker;
  private final Conversion conversion;

  OperationFetcher(Operation operation) {
    this.name = operation.getName();
    this.arguments = new ArgumentHelper(operation.getArguments());
    this.invoker = new OperationInvoker(operation);
    this.conversion = new Conversion(operation);
  }

  @Override
  public Object get(DataFetchingEnvironment environment) throws Exception {
    Object[] given = arguments.getArguments(environment).toArray();
    SmallRyeContext context = new SmallRyeContext(name);
    context.setDataFetchingEnvironment(environment);
    SmallRyeContextManager.restore(context);
    try {
      Object result = invoker.invoke(given);
      return result instanceof CompletionStage<?> later
          ? later.thenApply(value -> conversion.convert(value, environment))
          : conversion.convert(result, environment);
    } finally {
      SmallRyeContextManager.clearCurrentSmallRyeContext();
    }
  }

  /** Relations are loaded by {@code Loads}; the library's own batches mix up arguments. */
  @Override
  public CompletionStage<List<Object>> load(List<Object> keys, BatchLoaderEnvironment environment) {
    throw new UnsupportedOperationException(name + " is no batched field");
  }
}
