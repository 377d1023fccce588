package org.dialoguerelations.kernel.load;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.BatchLoader;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.Try;

/**
 * Collects the keys that one level of a request asks of a relation and has them fetched at once.
 * This is the one way in which fields load relations; see {@code docs/explanation/architecture.md}.
 *
 * <p>Loaders live as long as one request. They compare whole keys by {@code equals}, so that the
 * same relation may be asked twice with different arguments, and parents with equal hash codes stay
 * apart.
 *
 * <p>A fetch joins the transaction of its request; see {@link Snapshot}.
 */
@Singleton
public class Loads {

  /**
   * The value of the key, once this level of the request is complete. Call it from a field, on the
   * request's thread.
   */
  public <K, V> CompletionStage<V> load(Relation<K, V> relation, K key) {
    DataFetchingEnvironment field =
        SmallRyeContextManager.getCurrentSmallRyeContext().unwrap(DataFetchingEnvironment.class);
    DataLoader<K, V> loader =
        field
            .getDataLoaderRegistry()
            .computeIfAbsent(
                relation.name(),
                name -> DataLoaderFactory.newDataLoaderWithTry(batch(relation, stopOf(field))));
    return loader.load(key);
  }

  /** The value of a key that may be missing: null for null. */
  public <K, V> CompletionStage<V> loadNullable(Relation<K, V> relation, K key) {
    return key == null ? CompletableFuture.completedFuture(null) : load(relation, key);
  }

  private static Stop stopOf(DataFetchingEnvironment field) {
    return field.getGraphQlContext().get(Stop.class);
  }

  private static <K, V> BatchLoader<K, Try<V>> batch(Relation<K, V> relation, Stop stop) {
    return keys -> {
      stop.check();
      return CompletableFuture.completedFuture(relation.fetchAll(keys));
    };
  }
}
