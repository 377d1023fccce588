package org.dialoguerelations.kernel.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoaderRegistry;

/**
 * The loaders of one request. When they are dispatched, all of them fetch before any field gets its
 * value: what fields ask next is of the next level, and a loader whose turn had not come yet would
 * fetch the first of it by itself.
 */
final class LevelLoaders extends DataLoaderRegistry {

  private final List<Runnable> fetched = new ArrayList<>();

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
