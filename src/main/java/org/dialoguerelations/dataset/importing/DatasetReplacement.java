package org.dialoguerelations.dataset.importing;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dialoguerelations.dataset.revision.DatasetRevision;
import org.dialoguerelations.dataset.revision.DatasetRevisions;
import org.dialoguerelations.dataset.revision.NetworkTimeout;
import org.dialoguerelations.dataset.yaml.BrokenDatasetException;
import org.dialoguerelations.dataset.yaml.Dataset;

/**
 * Puts a data set in place of the last one. Nobody sees anything of it before it is complete: a
 * replacement is one transaction. A first import is many, since nothing is served before there is a
 * revision, which the last one adds; and databases have much to keep for a long transaction.
 */
@Singleton
class DatasetReplacement {

  /** Seconds that an import may take; without it a transaction has one minute. */
  private static final int LONGEST = 24 * 60 * 60;

  private final DatasetRevisions revisions;
  private final StoredRowStatements stored;
  private final NetworkTimeout timeout;
  private final DatasetImport reader;
  private final List<DerivedRows> derived;
  private final ChangeStatements changes;
  private final Vacuum vacuum;

  DatasetReplacement(
      DatasetRevisions revisions,
      StoredRowStatements stored,
      NetworkTimeout timeout,
      DatasetImport reader,
      @All List<DerivedRows> derived,
      ChangeStatements changes,
      Vacuum vacuum) {
    this.revisions = revisions;
    this.stored = stored;
    this.timeout = timeout;
    this.reader = reader;
    this.derived = derived;
    this.changes = changes;
    this.vacuum = vacuum;
  }

  /**
   * Imports a data set, all or nothing. Waits while another process imports one.
   *
   * @param hash the revision of the data set
   * @return what was written; empty when another process has imported the same one meanwhile
   * @throws BrokenDatasetException when the data set has problems; nothing is changed then
   */
  Optional<ImportTotals> replace(
      Dataset dataset, String hash, Instant now, ImportProgress progress) {
    Import one = new Import(dataset, hash, now, progress);
    Optional<ImportTotals> totals =
        QuarkusTransaction.requiringNew()
            .timeout(LONGEST)
            // To wait for another import, or to delete a large data set, takes its time.
            .call(() -> timeout.during(Duration.ZERO, () -> locked(one)));
    totals.ifPresent(written -> vacuum.after(written.rows()));
    return totals;
  }

  private record Import(Dataset dataset, String hash, Instant now, ImportProgress progress) {}

  private Optional<ImportTotals> locked(Import one) {
    stored.lock();
    Optional<DatasetRevision> current = revisions.current();
    if (current.map(DatasetRevision::revision).filter(one.hash()::equals).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(current.isPresent() ? atOnce(one) : inParts(one));
  }

  private ImportTotals atOnce(Import one) {
    changes.setAside();
    stored.delete();
    return write(one, stored::write, Runnable::run);
  }

  private ImportTotals inParts(Import one) {
    part(changes::setAside);
    part(stored::delete);
    try {
      return write(one, rows -> part(() -> stored.write(rows)), this::part);
    } catch (ImportStoppedException e) {
      // To delete takes time that a process which is to end may not have; the next import does it.
      throw e;
    } catch (RuntimeException e) {
      tidyUp(e);
      throw e;
    }
  }

  private ImportTotals write(
      Import one, Consumer<List<Object>> target, Consumer<Runnable> deriving) {
    RowBatches rows = new RowBatches(stored.depths(), target);
    CheckedDataset checked = reader.read(one.dataset(), rows, one.progress());
    rows.flush();
    one.progress().allRead();
    derived.forEach(each -> deriving.accept(each::derive));
    changes.remember(one.hash(), one.now());
    revisions.add(
        one.hash(), one.now(), one.dataset().origin(), checked.counts(), checked.languages());
    return new ImportTotals(one.progress().records(), rows.total(), checked);
  }

  /** Deletes what was written. */
  private void tidyUp(RuntimeException reason) {
    try {
      part(stored::delete);
    } catch (RuntimeException e) {
      // The next import does it.
      reason.addSuppressed(e);
    }
  }

  /** Commits work by itself, while the lock is held. */
  private void part(Runnable work) {
    stored.checkLock();
    QuarkusTransaction.requiringNew().timeout(LONGEST).run(() -> timeout.lifted(work));
  }
}
