package org.dialoguerelations.dataset.revision;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.Optional;
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
  private volatile Optional<DatasetRevision> known = Optional.empty();

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
    return known;
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
    Optional<DatasetRevision> before = known;
    return revisions.current().filter(now -> replace(before, now));
  }

  private void learn(DatasetRevision revision) {
    Optional<DatasetRevision> before = known;
    // A request that began before an import ends after it.
    while (before.filter(one -> one.key() >= revision.key()).isEmpty()
        && !replace(before, revision)) {
      before = known;
    }
  }

  /** Whoever has learned another one meanwhile knows better. */
  private synchronized boolean replace(Optional<DatasetRevision> before, DatasetRevision now) {
    boolean changes = known == before && !known.equals(Optional.of(now));
    if (changes) {
      known = Optional.of(now);
      meters.changed(now);
    }
    return changes;
  }
}
