package org.dialoguerelations.platform.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderRegistry;

/**
 * The loaders of one request. When they are dispatched, all of them fetch before any field gets its
 * value: what fields ask next is of the next level, and a loader whose turn had not come yet would
 * fetch the first of it by itself.
 */
final class LevelLoaders extends DataLoaderRegistry {

  private final Map<Relation<?, ?>, DataLoader<?, ?>> ofRelations = new HashMap<>();
  private final List<Runnable> fetched = new ArrayList<>();

  /** The loader of a relation, made when it is asked for first. */
  @SuppressWarnings("unchecked")
  <K, V> DataLoader<K, V> of(Relation<K, V> relation, Supplier<DataLoader<K, V>> first) {
    DataLoader<?, ?> loader = ofRelations.get(relation);
    if (loader == null) {
      // The registry wants a name, and only asks that no other has it.
      loader = this.<K, V>computeIfAbsent(String.valueOf(ofRelations.size()), name -> first.get());
      ofRelations.put(relation, loader);
    }
    return (DataLoader<K, V>) loader;
  }

  /** Values that are handed out when all loaders have fetched. */
  <V> CompletableFuture<V> later(V values) {
    CompletableFuture<V> future = new CompletableFuture<>();
    fetched.add(() -> future.complete(values));
    return future;
  }

  @Override
  public void dispatchAll() {
    super.dispatchAll();
    List<Runnable> level = List.copyOf(fetched);
    fetched.clear();
    level.forEach(Runnable::run);
  }
}
