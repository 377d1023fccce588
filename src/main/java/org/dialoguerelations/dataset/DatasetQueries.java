package org.dialoguerelations.dataset;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.kernel.load.Loads;
import org.dialoguerelations.kernel.load.Relation;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** What is being served. */
@GraphQLApi
@RegisterForReflection
public class DatasetQueries {

  private final DatasetRevisions revisions;
  private final Loads loads;
  private final Relation<Long, List<DatasetCount>> counts;

  DatasetQueries(DatasetRevisions revisions, Loads loads) {
    this.revisions = revisions;
    this.loads = loads;
    this.counts = Relation.toList("Dataset.counts", revisions::counts);
  }

  @Query
  @NonNull
  @Description("The state of the data that is being served.")
  public DatasetRevision dataset() {
    return revisions.current().orElseThrow();
  }

  @NonNull
  @Description("How many records of each type there are, by type.")
  public CompletionStage<@NonNull List<@NonNull DatasetCount>> counts(
      @Source DatasetRevision dataset) {
    return loads.load(counts, dataset.key());
  }
}
