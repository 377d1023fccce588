package org.dialoguerelations.dataset.importing;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.dialoguerelations.dataset.yaml.BrokenDatasetException;
import org.dialoguerelations.dataset.yaml.Dataset;

/** Imports a data set, and says what comes of it. */
@Singleton
public class ReportedImport {

  private final DatasetReplacement replacement;
  private final InstantSource clock;

  ReportedImport(DatasetReplacement replacement, InstantSource clock) {
    this.replacement = replacement;
    this.clock = clock;
  }

  /**
   * Puts a data set in place of what the database holds.
   *
   * @param revision of the data set
   * @param lines takes what is to be said
   * @return what was found of the data set; empty when another process has imported it
   * @throws BrokenDatasetException when the data set has problems; nothing is changed then
   * @throws ImportStoppedException when the process is asked to end meanwhile
   */
  public Optional<CheckedDataset> run(Dataset dataset, String revision, Consumer<String> lines) {
    Instant start = clock.instant();
    lines.accept("Importing data set %s from %s".formatted(revision, dataset.origin()));
    ImportProgress progress = new ImportProgress(clock, lines);
    Optional<ImportTotals> totals =
        EndOfProcess.during(
            progress::stop, () -> replacement.replace(dataset, revision, start, progress));
    lines.accept(
        totals
            .map(
                written ->
                    String.format(
                        Locale.ROOT,
                        "Imported data set %s: %,d records, %,d rows in %,d s",
                        revision,
                        written.records(),
                        written.rows(),
                        Duration.between(start, clock.instant()).toSeconds()))
            .orElse("Another process has imported data set " + revision));
    return totals.map(ImportTotals::checked);
  }
}
