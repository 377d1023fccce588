package org.dialoguerelations.platform.fetch;

import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;
import org.dialoguerelations.platform.schema.TableField;

/** Gives the library the fetchers of this package, by its service interface. */
public final class Fetchers implements DataFetcherService {

  /** Before those of the framework. */
  private static final Integer FIRST = 0;

  @Override
  public Integer getPriority() {
    return FIRST;
  }

  @Override
  public PlugableDataFetcher<Object> getFieldDataFetcher(Field field, Type type, Reference owner) {
    return field instanceof TableField row
        ? new TableFetcher(row)
        : new PropertyFetcher(field, owner);
  }

  @Override
  public PlugableBatchableDataFetcher<Object, Object> getCompletionStageDataFetcher(
      Operation operation, Type type) {
    return new OperationFetcher(operation);
  }

  @Override
  public PlugableBatchableDataFetcher<Object, Object> getOtherWrappedDataFetcher(
      Operation operation, Type type) {
    return new OperationFetcher(operation);
  }

  @Override
  public PlugableBatchableDataFetcher<Object, Object> getOtherFieldDataFetcher(
      Operation operation, Type type) {
    return new OperationFetcher(operation);
  }
}
