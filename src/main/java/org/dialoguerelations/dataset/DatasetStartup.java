package org.dialoguerelations.dataset;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Imports the configured data set when the service starts, unless it is what the database holds
 * already.
 */
@Singleton
public class DatasetStartup {

  private final DatasetFiles files;
  private final DatasetRevisions revisions;
  private final DatasetReplacement replacement;
  private final ImportConfig config;
  private final Clock clock;

  DatasetStartup(
      DatasetFiles files,
      DatasetRevisions revisions,
      DatasetReplacement replacement,
      ImportConfig config,
      Clock clock) {
    this.files = files;
    this.revisions = revisions;
    this.replacement = replacement;
    this.config = config;
    this.clock = clock;
  }

  void start(@Observes StartupEvent event) {
    importConfigured();
  }

  /**
   * Brings the database to the configured data set.
   *
   * @throws BrokenDatasetException when the data set has problems and the database holds no other;
   *     with another, the problems are logged and the other stays
   * @throws IllegalStateException when the database holds another one, and nothing may be imported
   */
  void importConfigured() {
    Optional<DatasetRevision> current = revisions.current();
    try {
      Dataset dataset = files.read();
      String revision = dataset.revision();
      if (current.map(DatasetRevision::revision).filter(revision::equals).isPresent()) {
        Log.infof("Data set %s is in place already", revision);
        return;
      }
      if (!config.allowed()) {
        throw new IllegalStateException(
            "the database holds data set %s, not %s from %s, and nothing may be imported into it"
                .formatted(
                    current.map(DatasetRevision::revision).orElse("none"),
                    revision,
                    dataset.origin()));
      }
      replace(dataset, revision);
    } catch (BrokenDatasetException e) {
      if (current.isEmpty()) {
        throw e;
      }
      Log.errorf("%s%nStill serving data set %s", e.getMessage(), current.get().revision());
    }
  }

  private void replace(Dataset dataset, String revision) {
    Instant start = clock.instant();
    Log.infof("Importing data set %s from %s", revision, dataset.origin());
    ImportTotals totals =
        replacement.replace(dataset, revision, start, new ImportProgress(clock, Log::info));
    Log.infof(
        "Imported data set %s: %s records, %s rows in %s s",
        revision,
        counted(totals.records()),
        counted(totals.rows()),
        Duration.between(start, clock.instant()).toSeconds());
  }

  private static String counted(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
