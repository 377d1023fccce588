package org.dialoguerelations.platform.load;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.dataloader.BatchLoader;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.Try;
import org.jspecify.annotations.Nullable;

/**
 * Collects the keys that one level of a request asks of a relation and has them fetched at once.
 * This is the one way in which fields load relations; see {@code docs/explanation/architecture.md}.
 *
 * <p>Loaders live as long as one request. They compare whole keys by {@code equals}, so that the
 * same relation may be asked twice with different arguments, and parents with equal hash codes stay
 * apart.
 *
 * <p>Fetches of one request are of one revision; see {@link ReadSession}.
 */
@Singleton
public class RelationLoader {

  private final ReadSessions readings;
  private final LoadMeters meters;
  private final LoadSpans spans;

  RelationLoader(ReadSessions readings, LoadMeters meters, LoadSpans spans) {
    this.readings = readings;
    this.meters = meters;
    this.spans = spans;
  }

  /**
   * The value of the key, once this level of the request is complete. Call it from a field, on the
   * request's thread.
   */
  public <K, V> CompletionStage<V> load(Relation<K, V> relation, K key) {
    ReadSession<?> reading = readings.current();
    return reading.recalled(relation, key).orElseGet(() -> loader(relation, reading).load(key));
  }

  private <K, V> DataLoader<K, V> loader(Relation<K, V> relation, ReadSession<?> reading) {
    return reading.loader(
        relation, () -> DataLoaderFactory.newDataLoaderWithTry(batch(relation, reading)));
  }

  /** The value of a key that may be missing: null for null. */
  public <K, V> CompletionStage<@Nullable V> loadNullable(
      Relation<K, V> relation, @Nullable K key) {
    return key == null ? CompletableFuture.completedFuture(null) : load(relation, key);
  }

  /** The values of keys, in their order; null for a key that has none. */
  public <K, V> CompletionStage<List<V>> loadAll(Relation<K, V> relation, List<K> keys) {
    List<CompletableFuture<V>> values =
        keys.stream().map(key -> load(relation, key).toCompletableFuture()).toList();
    return CompletableFuture.allOf(values.toArray(CompletableFuture[]::new))
        .thenApply(
            done -> {
              List<V> all = new ArrayList<>();
              values.forEach(value -> all.add(value.join()));
              return all;
            });
  }

  /**
   * The values of keys, in their order, at once: for what must be known before a level of the
   * request can be asked for. Statements are shared by the keys, not with other fields.
   *
   * @return null for a key that has none
   */
  public <K, V> List<V> loadNow(Relation<K, V> relation, List<K> keys) {
    ReadSession<?> reading = readings.current();
    List<Optional<CompletableFuture<V>>> kept =
        keys.stream().map(key -> reading.recalled(relation, key)).toList();
    List<K> missing =
        IntStream.range(0, keys.size())
            .filter(i -> kept.get(i).isEmpty())
            .mapToObj(keys::get)
            .toList();
    Iterator<Try<V>> fetched =
        missing.isEmpty()
            ? Collections.emptyIterator()
            : fetch(relation, reading, missing).iterator();
    List<V> values = new ArrayList<>();
    kept.forEach(one -> values.add(one.isPresent() ? one.get().join() : fetched.next().get()));
    return values;
  }

  private <K, V> List<Try<V>> fetch(Relation<K, V> relation, ReadSession<?> reading, List<K> keys) {
    meters.fetched(keys.size());
    return spans.during(relation, keys.size(), () -> reading.fetch(relation, keys));
  }

  private <K, V> BatchLoader<K, Try<V>> batch(Relation<K, V> relation, ReadSession<?> reading) {
    return keys -> reading.later(fetch(relation, reading, keys));
  }
}
