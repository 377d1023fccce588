package org.dialoguerelations.platform.fetch;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.quarkus.runtime.ImageMode;
import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.spi.ClassloadingService;
import io.smallrye.graphql.spi.LookupService;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.dataloader.BatchLoaderEnvironment;
import org.dialoguerelations.platform.schema.Lazy;
import org.dialoguerelations.platform.schema.Operations;
import org.jspecify.annotations.Nullable;

/** Calls the method behind a field. */
final class OperationFetcher
    implements PlugableBatchableDataFetcher<Object, Object>, LightDataFetcher<Object> {

  private final String name;
  private final boolean needsSourceOnly;

  /** Found with the first call: each start would look at the parameters of hundreds of methods. */
  private final Lazy<Parameters> parameters;

  private final Method method;
  private final Conversion conversion;

  /** Found with the first call, too: the schema is built before there are beans. */
  private final Lazy<Object> bean;

  OperationFetcher(Operation operation) {
    this.name = operation.getName();
    this.needsSourceOnly =
        operation.getArguments().size() == 1 && operation.getArguments().get(0).isSourceArgument();
    Class<?> api = ClassloadingService.get().loadClass(operation.getClassName());
    this.bean = new Lazy<>(() -> LookupService.get().getInstance(api).get());
    this.method = Operations.method(operation);
    this.parameters = new Lazy<>(() -> new Parameters(operation, method));
    if (ImageMode.current() != ImageMode.JVM) {
      // While a native executable is built, so that it has the result in it and reflects on
      // nothing.
      parameters.get();
    }
    this.conversion = new Conversion(operation);
  }

  @Override
  public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
    return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
  }

  @Override
  public @Nullable Object get(
      GraphQLFieldDefinition field,
      @Nullable Object source,
      Supplier<DataFetchingEnvironment> environment)
      throws Exception {
    Object result = needsSourceOnly ? call(source) : call(parameters.get().from(environment.get()));
    if (result instanceof CompletableFuture<?> future
        && future.isDone()
        && !future.isCompletedExceptionally()) {
      // What is there already needs no machinery for what is to come.
      return converted(future.join(), environment);
    }
    return result instanceof CompletionStage<?> later
        ? later.thenApply(value -> converted(value, environment))
        : converted(result, environment);
  }

  private @Nullable Object converted(
      @Nullable Object value, Supplier<DataFetchingEnvironment> environment) {
    return conversion.needed() ? conversion.convert(value, environment.get()) : value;
  }

  private @Nullable Object call(@Nullable Object... given) throws Exception {
    try {
      return method.invoke(bean.get(), given);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** Relations are loaded by {@code RelationLoader}; the library's own batches mix up arguments. */
  @Override
  public CompletionStage<List<Object>> load(List<Object> keys, BatchLoaderEnvironment environment) {
    throw new UnsupportedOperationException(name + " is no batched field");
  }
}
