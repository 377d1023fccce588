package org.dialoguerelations.dataset.revision;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.dialoguerelations.platform.load.Revisions;

/**
 * The revision that is being served, known without a look into the database. It is learned at
 * start, from each import, and from what requests read: another process may have imported.
 */
@Singleton
public class ServedRevision implements Revisions<DatasetRevision> {

  private static final int AFTER_THE_IMPORT = 10_000;

  private final DatasetRevisions revisions;
  private final DatasetMeters meters;
  private final AtomicReference<Optional<DatasetRevision>> known =
      new AtomicReference<>(Optional.empty());

  ServedRevision(DatasetRevisions revisions, DatasetMeters meters) {
    this.revisions = revisions;
    this.meters = meters;
  }

  void start(@Observes @Priority(AFTER_THE_IMPORT) StartupEvent event) {
    read();
  }

  void imported(@Observes(during = TransactionPhase.AFTER_SUCCESS) DatasetRevision revision) {
    learn(revision);
  }

  @Override
  public Optional<DatasetRevision> known() {
    return known.get();
  }

  /**
   * The revision that the calling transaction reads, which may be older or newer than the one that
   * is known. Takes one statement.
   */
  @Override
  public Optional<DatasetRevision> read() {
    Optional<DatasetRevision> read = revisions.current();
    read.ifPresent(this::learn);
    return read;
  }

  /**
   * Looks which revision the database holds, and takes its word for it. Requests believe the newer
   * of two; but a database that was restored holds an older one.
   *
   * @return what it holds, if that is another one than was known
   */
  Optional<DatasetRevision> look() {
    Optional<DatasetRevision> before = known.get();
    Optional<DatasetRevision> now = revisions.current();
    // Whoever has learned another one meanwhile knows better.
    if (now.isEmpty() || now.equals(before) || !known.compareAndSet(before, now)) {
      return Optional.empty();
    }
    meters.changed(known::get);
    return now;
  }

  private void learn(DatasetRevision revision) {
    Optional<DatasetRevision> before =
        known.getAndAccumulate(
            Optional.of(revision),
            (old, latest) ->
                // A request that began before an import ends after it.
                old.filter(one -> one.key() >= revision.key()).isPresent() ? old : latest);
    if (!known.get().equals(before)) {
      meters.changed(known::get);
    }
  }
}
