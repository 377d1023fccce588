package org.dialoguerelations.dataset.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.dialoguerelations.dataset.revision.DatasetRevisions;
import org.dialoguerelations.dataset.yaml.DataFile;
import org.dialoguerelations.dataset.yaml.Dataset;
import org.dialoguerelations.dataset.yaml.DatasetFiles;
import org.dialoguerelations.testing.FixedClock;

/** Replaces the data set under the running service. */
@Singleton
public class TestImports {

  @Inject DatasetReplacement replacement;
  @Inject DatasetRevisions revisions;

  /** Serves one file from now on, if it is not served already. */
  public void serve(String yaml) {
    serve(dataset(yaml));
  }

  /** Serves the files of a folder from now on, if they are not served already. */
  public void serve(Path folder) {
    serve(DatasetFiles.folder(folder));
  }

  /** Serves the files of several folders from now on, if they are not served already. */
  public void serve(List<Path> folders) {
    serve(DatasetFiles.folders(folders, line -> {}));
  }

  /** Serves what the service brings along from now on, if it is not served already. */
  public void serveBuiltIn() {
    serve(DatasetFiles.builtIn());
  }

  /** Serves one file from now on; imports it once more, as after a migration, if it is served. */
  public void replace(String yaml, Instant now) {
    Dataset dataset = dataset(yaml);
    if (isServed(dataset)) {
      QuarkusTransaction.requiringNew().run(revisions::deleteAll);
    }
    replace(dataset, now);
  }

  private void serve(Dataset dataset) {
    if (!isServed(dataset)) {
      replace(dataset, FixedClock.NOW);
    }
  }

  private void replace(Dataset dataset, Instant now) {
    replacement.replace(dataset, dataset.revision(), now, ImportProgress.silent());
  }

  private boolean isServed(Dataset dataset) {
    return QuarkusTransaction.requiringNew()
        .call(revisions::current)
        .filter(one -> one.revision().equals(dataset.revision()))
        .isPresent();
  }

  private static Dataset dataset(String yaml) {
    return new Dataset("a test", List.of(new DataFile("data.yaml", yaml)));
  }
}
