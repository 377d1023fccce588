package org.dialoguerelations.dataset;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Replaces the data set under the running service. */
@Singleton
public class TestImports {

  @Inject DatasetReplacement replacement;
  @Inject DatasetRevisions revisions;

  /** Serves one file from now on; imports it once more, as after a migration, if it is served. */
  public void replace(String yaml, Instant now) {
    Dataset dataset = new Dataset("a test", List.of(new DataFile("data.yaml", yaml)));
    if (revisions.current().filter(one -> one.revision().equals(dataset.revision())).isPresent()) {
      QuarkusTransaction.requiringNew().run(revisions::deleteAll);
    }
    replacement.replace(dataset, dataset.revision(), now, ImportProgress.silent());
  }
}
