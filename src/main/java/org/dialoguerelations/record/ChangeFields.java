package org.dialoguerelations.record;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.dataset.revision.RecordChange;
import org.dialoguerelations.dataset.revision.RecordChanges;
import org.dialoguerelations.platform.load.RelationLoader;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Between records and what became of them. */
@GraphQLApi
@RegisterForReflection
public class ChangeFields {

  private final RelationLoader loader;
  private final RecordChanges changes;
  private final Nodes nodes;

  ChangeFields(RelationLoader loader, RecordChanges changes, Nodes nodes) {
    this.loader = loader;
    this.changes = changes;
    this.nodes = nodes;
  }

  @Description("The record; null when it is there no longer.")
  public CompletionStage<@Nullable Sourced> record(@Source RecordChange change) {
    return loader.load(nodes.byCode(), change.code());
  }

  @Description(
      "Its last change, with the revision and the day; null when it has not changed in the revisions that are known.")
  public CompletionStage<@Nullable RecordChange> lastChange(@Source Sourced sourced) {
    return loader.load(changes.last(), sourced.code());
  }
}
