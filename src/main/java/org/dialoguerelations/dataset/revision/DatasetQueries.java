package org.dialoguerelations.dataset.revision;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** What is being served. */
@GraphQLApi
@RegisterForReflection
public class DatasetQueries {

  private static final String CURRENT = "current";

  private final RelationLoader loader;
  private final Relation<String, DatasetRevision> current;
  private final Relation<Long, List<DatasetCount>> counts;
  private final Relation<String, Licence> licence;

  DatasetQueries(DatasetRevisions revisions, Licences licences, RelationLoader loader) {
    this.loader = loader;
    this.current =
        Relation.toOne("Dataset.current", Relation.each(only -> revisions.current().orElseThrow()));
    this.counts = Relation.toList("Dataset.counts", revisions::counts);
    this.licence =
        Relation.toOne(
            "Dataset.licence",
            only ->
                licences.current().stream()
                    .collect(Collectors.toMap(one -> CURRENT, Function.identity())));
  }

  @Query
  @Description("The state of the data that is being served.")
  public CompletionStage<@NonNull DatasetRevision> dataset() {
    return loader.load(current, CURRENT);
  }

  @NonNull
  @Description("How many records of each type there are, by type.")
  public CompletionStage<@Nullable List<@NonNull DatasetCount>> counts(
      @Source DatasetRevision dataset) {
    return loader.load(counts, dataset.key());
  }

  @Description("The terms under which the data set is offered; null when it names none.")
  public CompletionStage<@Nullable Licence> licence(@Source DatasetRevision dataset) {
    return loader.load(licence, CURRENT);
  }
}
