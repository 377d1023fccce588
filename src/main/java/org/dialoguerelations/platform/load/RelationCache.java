package org.dialoguerelations.platform.load;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Values of relations in one revision of the data, up to a number of bytes. They are immutable and
 * depend on nothing but the relation, the key and the revision, so that any request of the same
 * revision may have them.
 */
final class RelationCache {

  /** Of an entry and its place in the cache, roughly. */
  private static final int OVERHEAD_BYTES = 200;

  private final long maxBytes;
  private final Cache<Asked, CompletableFuture<?>> values;

  /**
   * @param maxBytes nothing is kept when it is 0
   */
  RelationCache(long maxBytes) {
    this.maxBytes = maxBytes;
    this.values =
        Caffeine.newBuilder()
            .maximumWeight(maxBytes)
            .weigher(RelationCache::weight)
            // Upkeep is short; a thread of its own would only be woken for it.
            .executor(Runnable::run)
            .build();
  }

  private record Asked(Relation<?, ?> relation, Object key) {}

  /** The value of the key; empty when it is not known. */
  @SuppressWarnings("unchecked") // What is kept of a relation is of the type of its values.
  <K, V> Optional<CompletableFuture<V>> get(Relation<K, V> relation, K key) {
    return maxBytes == 0
        ? Optional.empty()
        : Optional.ofNullable((CompletableFuture<V>) values.getIfPresent(new Asked(relation, key)));
  }

  /**
   * Keeps a value.
   *
   * @param value null where the relation has none for the key
   */
  <K, V> void put(Relation<K, V> relation, K key, @Nullable V value) {
    if (maxBytes > 0) {
      values.put(new Asked(relation, key), CompletableFuture.completedFuture(value));
    }
  }

  /** How many bytes it keeps, estimated. */
  long bytes() {
    values.cleanUp();
    return values.policy().eviction().orElseThrow().weightedSize().orElseThrow();
  }

  private static int weight(Asked asked, CompletableFuture<?> kept) {
    return (int)
        Math.min(
            Integer.MAX_VALUE,
            OVERHEAD_BYTES + Sized.bytesOf(asked.key()) + Sized.bytesOf(kept.join()));
  }
}
