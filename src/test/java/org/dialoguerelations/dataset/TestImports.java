package org.dialoguerelations.dataset;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Replaces the data set under the running service. */
@Singleton
public class TestImports {

  @Inject DatasetReplacement replacement;

  /** Serves one file from now on. */
  public void replace(String yaml, Instant now) {
    Dataset dataset = new Dataset("a test", List.of(new DataFile("data.yaml", yaml)));
    replacement.replace(dataset, dataset.revision(), now, ImportProgress.silent());
  }
}
