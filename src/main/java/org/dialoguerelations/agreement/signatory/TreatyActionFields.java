package org.dialoguerelations.agreement.signatory;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Fields that lead to treaty actions, all of a signatory read at once. */
@GraphQLApi
@RegisterForReflection
public class TreatyActionFields {

  private final RelationLoader loader;
  private final Relation<Long, List<TreatyAction>> actions;

  TreatyActionFields(RelationLoader loader, TreatyActions actions) {
    this.loader = loader;
    this.actions = Relation.toList("Signatory.actions", actions::bySignatory);
  }

  @NonNull
  @Description(
      "Its actions about the agreement, done or not done as of a date, by kind from signature to understanding; one kind may occur several times.")
  public CompletionStage<@NonNull List<@NonNull TreatyAction>> actions(
      @Source Signatory signatory) {
    return loader.load(actions, signatory.key());
  }

  /** What it did of this kind, the last time; null when no source speaks of it. */
  CompletionStage<@Nullable TreatyAction> action(Signatory signatory, TreatyActionKind kind) {
    return loader.load(actions, signatory.key()).thenApply(all -> last(kind, all));
  }

  private static @Nullable TreatyAction last(TreatyActionKind kind, List<TreatyAction> actions) {
    TreatyAction last = null;
    for (TreatyAction action : actions) {
      if (action.kind() == kind) {
        last = action;
      }
    }
    return last;
  }
}
