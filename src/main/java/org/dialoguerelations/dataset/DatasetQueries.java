package org.dialoguerelations.dataset;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** What is being served. */
@GraphQLApi
@RegisterForReflection
public class DatasetQueries {

  @Inject DatasetRevisions revisions;

  @Query
  @NonNull
  @Description("The state of the data that is being served.")
  public DatasetRevision dataset() {
    return revisions.current().orElseThrow();
  }

  /**
   * The library gives a request its registry of loaders only when the schema has at least one field
   * of its own batched form, so this field, which has no arguments and one parent, is written in
   * it.
   */
  @NonNull
  @Description("How many records of each type there are, by type.")
  public List<@NonNull List<@NonNull DatasetCount>> counts(@Source List<DatasetRevision> datasets) {
    return datasets.stream().map(dataset -> revisions.counts(dataset.key())).toList();
  }
}
