package org.dialoguerelations.platform.load;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.dataloader.DataLoader;
import org.dataloader.Try;

/**
 * What one request reads, on its thread: all of one revision. What is at hand is taken from there;
 * a transaction is begun when something has to be fetched for the first time.
 *
 * @param <R> tells one revision from another
 */
public final class ReadSession<R> implements AutoCloseable {

  private final Revisions<R> revisions;
  private final ReadTransaction snapshot;
  private final Cancellation stop;
  private final Optional<R> revision;
  private final RelationCache recall;
  private final LevelLoaders loaders = new LevelLoaders();
  private Optional<ReadTransaction.Open> transaction;
  private boolean outdated;
  private int hits;
  private int misses;

  ReadSession(
      Revisions<R> revisions,
      ReadTransaction snapshot,
      Cancellation stop,
      Optional<R> revision,
      RelationCache recall,
      Optional<ReadTransaction.Open> transaction) {
    this.revisions = revisions;
    this.snapshot = snapshot;
    this.stop = stop;
    this.revision = revision;
    this.recall = recall;
    this.transaction = transaction;
  }

  /** The revision that is read; empty before the first. */
  public Optional<R> revision() {
    return revision;
  }

  /** Fetches what was asked for since the last time. */
  public void dispatch() {
    loaders.dispatch();
  }

  /** The loader of a relation, made when it is asked for first. */
  <K, V> DataLoader<K, V> loader(Relation<K, V> relation, Supplier<DataLoader<K, V>> first) {
    return loaders.of(relation, first);
  }

  /** Whether another revision has taken the place of this one, so that its rows are gone. */
  boolean isOutdated() {
    return outdated;
  }

  /** The values of a batch, for the fields that wait for them. */
  <V> CompletableFuture<V> later(V values) {
    return loaders.later(values);
  }

  /** The value of a key that is at hand. */
  <K, V> Optional<CompletableFuture<V>> recalled(Relation<K, V> relation, K key) {
    Optional<CompletableFuture<V>> kept = recall.get(relation, key);
    if (kept.isPresent()) {
      hits++;
    } else {
      misses++;
    }
    return kept;
  }

  /** How many values were at hand so far. */
  int hits() {
    return hits;
  }

  /** How many values were not at hand so far. */
  int misses() {
    return misses;
  }

  /**
   * The value of each key, or why there is none.
   *
   * @throws CancelledException when the request was stopped, or is {@link #isOutdated outdated}
   */
  <K, V> List<Try<V>> fetch(Relation<K, V> relation, List<K> keys) {
    stop.check();
    List<Try<V>> values = relation.fetchAll(keys, this::begin);
    for (int i = 0; i < keys.size(); i++) {
      if (values.get(i).isSuccess()) {
        recall.put(relation, keys.get(i), values.get(i).get());
      }
    }
    return values;
  }

  private void begin() {
    if (transaction.isEmpty() && !outdated) {
      transaction = Optional.of(snapshot.open(stop));
      outdated = !revisions.read().equals(revision);
    }
    if (outdated) {
      throw new CancelledException();
    }
  }

  @Override
  public void close() {
    transaction.ifPresent(ReadTransaction.Open::close);
  }
}
