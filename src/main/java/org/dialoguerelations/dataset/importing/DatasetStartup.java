package org.dialoguerelations.dataset.importing;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.dialoguerelations.dataset.revision.DatasetRevision;
import org.dialoguerelations.dataset.revision.DatasetRevisions;
import org.dialoguerelations.dataset.yaml.BrokenDatasetException;
import org.dialoguerelations.dataset.yaml.Dataset;
import org.dialoguerelations.dataset.yaml.DatasetFiles;

/**
 * Imports the configured data set when the service starts, unless it is what the database holds
 * already.
 */
@Singleton
public class DatasetStartup {

  private final DatasetFiles files;
  private final DatasetRevisions revisions;
  private final ReportedImport imports;
  private final ImportConfig config;
  private final LatestReport report;

  DatasetStartup(
      DatasetFiles files,
      DatasetRevisions revisions,
      ReportedImport imports,
      ImportConfig config,
      LatestReport report) {
    this.files = files;
    this.revisions = revisions;
    this.imports = imports;
    this.config = config;
    this.report = report;
  }

  void start(@Observes StartupEvent event) {
    if (config.atStart() == AtStart.FOLLOW) {
      Log.infof("Serving the data set that the database holds: %s", held(revisions.current()));
    } else {
      importConfigured();
    }
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
        report.put(Optional.empty());
        return;
      }
      if (config.atStart() == AtStart.REQUIRE) {
        throw new IllegalStateException(
            "the database holds data set %s, not %s from %s, and nothing may be imported into it"
                .formatted(held(current), revision, dataset.origin()));
      }
      Optional<String> warnings =
          imports.run(dataset, revision, Log::info).flatMap(CheckedDataset::report);
      warnings.ifPresent(Log::warn);
      report.put(warnings);
    } catch (BrokenDatasetException e) {
      if (current.isEmpty()) {
        throw e;
      }
      report.put(Optional.ofNullable(e.getMessage()));
      Log.errorf("%s%nStill serving data set %s", e.getMessage(), current.get().revision());
    }
  }

  private static String held(Optional<DatasetRevision> revision) {
    return revision.map(DatasetRevision::revision).orElse("none");
  }
}
