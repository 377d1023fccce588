package org.dialoguerelations.platform.fetch;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.platform.schema.TableField;
import org.jspecify.annotations.Nullable;

/** Asks the table that has the field. */
record TableFetcher(TableField field) implements PlugableDataFetcher<Object> {

  @Override
  public @Nullable Object get(DataFetchingEnvironment environment) {
    Object source = Objects.requireNonNull(environment.getSource());
    CompletionStage<?> value = field.value(source);
    return value instanceof CompletableFuture<?> future
            && future.isDone()
            && !future.isCompletedExceptionally()
        ? future.join()
        : value;
  }
}
