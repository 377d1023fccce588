package org.dialoguerelations.partner.milestone;

import static org.dialoguerelations.platform.page.Selection.FILTER;
import static org.dialoguerelations.platform.page.Selection.ORDER;

import io.quarkus.runtime.annotations.RegisterForReflection;
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

/** Entry points to milestones. */
@GraphQLApi
@RegisterForReflection
public class MilestoneQueries {

  private final RelationLoader loader;
  private final Milestones milestones;

  MilestoneQueries(RelationLoader loader, Milestones milestones) {
    this.loader = loader;
    this.milestones = milestones;
  }

  @Query
  @Description("The milestone with this code; null when there is none.")
  public CompletionStage<@Nullable Milestone> milestone(
      @NonNull @CodeOf("Milestone") @Description("A code such as hashimoto-speech-1997.")
          String code) {
    return loader.load(milestones.byCode(), code);
  }

  @Query
  @Description("All milestones, by date; those without a date come last.")
  public CompletionStage<@Nullable Page<@NonNull Milestone>> milestones(
      @Description(FILTER) @Nullable MilestoneFilter filter,
      @Description(ORDER) @Nullable MilestoneOrder order,
      PageArguments page) {
    return loader.load(milestones.pages(), PageOf.of(Selection.of(filter, order), page));
  }
}
