package org.dialoguerelations.source;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.record.Sourced;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Fields that return conflicts. */
@GraphQLApi
@RegisterForReflection
public class ConflictFields {

  private final RelationLoader loader;
  private final Relation<Long, List<Conflict>> conflicts;

  ConflictFields(RelationLoader loader, Conflicts conflicts) {
    this.loader = loader;
    this.conflicts = Relation.toList("Sourced.conflicts", conflicts::byOwner);
  }

  @NonNull
  @Description("Properties of it for which documents state different values.")
  public CompletionStage<@NonNull List<@NonNull Conflict>> conflicts(@Source Sourced sourced) {
    return loader.load(conflicts, sourced.key());
  }
}
