package org.dialoguerelations.dataset;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.kernel.load.RelationLoader;
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

  private final RelationLoader loads;
  private final Relation<String, DatasetRevision> current;
  private final Relation<Long, List<DatasetCount>> counts;

  DatasetQueries(DatasetRevisions revisions, RelationLoader loads) {
    this.loads = loads;
    this.current =
        Relation.toOne("Dataset.current", Relation.each(only -> revisions.current().orElseThrow()));
    this.counts = Relation.toList("Dataset.counts", revisions::counts);
  }

  @Query
  @NonNull
  @Description("The state of the data that is being served.")
  public CompletionStage<@NonNull DatasetRevision> dataset() {
    return loads.load(current, "current");
  }

  @NonNull
  @Description("How many records of each type there are, by type.")
  public CompletionStage<@NonNull List<@NonNull DatasetCount>> counts(
      @Source DatasetRevision dataset) {
    return loads.load(counts, dataset.key());
  }
}
