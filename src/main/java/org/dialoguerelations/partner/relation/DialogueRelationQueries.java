package org.dialoguerelations.partner.relation;

import static org.dialoguerelations.platform.page.Selection.FILTER;
import static org.dialoguerelations.platform.page.Selection.ORDER;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.platform.code.CodeOf;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageArguments;
import org.dialoguerelations.platform.page.PageOf;
import org.dialoguerelations.platform.page.Selection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Entry points to dialogue relations. */
@GraphQLApi
@RegisterForReflection
public class DialogueRelationQueries {

  private final RelationLoader loader;
  private final DialogueRelations relations;

  DialogueRelationQueries(RelationLoader loader, DialogueRelations relations) {
    this.loader = loader;
    this.relations = relations;
  }

  @Query
  @Description(
      "The dialogue relation between two partners, in either order; null when there is none."
          + " Anything but two codes is an error: INVALID_ARGUMENT.")
  public CompletionStage<@Nullable DialogueRelation> dialogueRelation(
      @NonNull @CodeOf("Partner") @Description("The codes of the two partners.")
          List<@NonNull String> between) {
    if (between.size() != 2) {
      throw new InvalidPairException();
    }
    return loader.load(relations.between(), new Pair(between.get(0), between.get(1)));
  }

  @Query
  @Description("All dialogue relations, by code.")
  public CompletionStage<@Nullable Page<@NonNull DialogueRelation>> dialogueRelations(
      @Description(FILTER) @Nullable DialogueRelationFilter filter,
      @Description(ORDER) @Nullable DialogueRelationOrder order,
      PageArguments page) {
    return loader.load(relations.pages(), PageOf.of(Selection.of(filter, order), page));
  }
}
