package org.dialoguerelations.platform.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.dataloader.DataLoader;

/**
 * The loaders of one request. When they are dispatched, all of them fetch before any field gets its
 * value: what fields ask next is of the next level, and a loader whose turn had not come yet would
 * fetch the first of it by itself.
 */
final class LevelLoaders {

  private final Map<Relation<?, ?>, DataLoader<?, ?>> ofRelations = new LinkedHashMap<>();
  private final List<Runnable> fetched = new ArrayList<>();

  /** The loader of a relation, made when it is asked for first. */
  @SuppressWarnings("unchecked")
  <K, V> DataLoader<K, V> of(Relation<K, V> relation, Supplier<DataLoader<K, V>> first) {
    return (DataLoader<K, V>) ofRelations.computeIfAbsent(relation, one -> first.get());
  }

  /** Values that are handed out when all loaders have fetched. */
  <V> CompletableFuture<V> later(V values) {
    CompletableFuture<V> future = new CompletableFuture<>();
    fetched.add(() -> future.complete(values));
    return future;
  }

  /** Fetches what was asked for since the last time. */
  void dispatch() {
    List.copyOf(ofRelations.values()).forEach(DataLoader::dispatch);
    List<Runnable> level = List.copyOf(fetched);
    fetched.clear();
    level.forEach(Runnable::run);
  }
}
