package org.dialoguerelations.platform.fetch;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.dialoguerelations.platform.schema.TableField;
import org.jspecify.annotations.Nullable;

/** Asks the table that has the field. */
record TableFetcher(TableField field)
    implements PlugableDataFetcher<Object>, LightDataFetcher<Object> {

  @Override
  public @Nullable Object get(
      GraphQLFieldDefinition definition,
      Object source,
      Supplier<DataFetchingEnvironment> environment) {
    CompletionStage<?> value = field.value(source);
    return value instanceof CompletableFuture<?> future
            && future.isDone()
            && !future.isCompletedExceptionally()
        ? future.join()
        : value;
  }

  @Override
  public @Nullable Object get(DataFetchingEnvironment environment) {
    return get(
        environment.getFieldDefinition(),
        Objects.requireNonNull(environment.getSource()),
        () -> environment);
  }
}
