package org.dialoguerelations.partner;

import static org.dialoguerelations.kernel.page.Selection.FILTER;
import static org.dialoguerelations.kernel.page.Selection.ORDER;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.kernel.load.RelationLoader;
import org.dialoguerelations.kernel.page.Page;
import org.dialoguerelations.kernel.page.PageArguments;
import org.dialoguerelations.kernel.page.PageOf;
import org.dialoguerelations.kernel.page.Selection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Entry points to partners, dialogue relations, milestones and people. */
@GraphQLApi
@RegisterForReflection
public class PartnerQueries {

  private final RelationLoader loader;
  private final Partners partners;
  private final DialogueRelations relations;
  private final Milestones milestones;
  private final People people;

  PartnerQueries(
      RelationLoader loader,
      Partners partners,
      DialogueRelations relations,
      Milestones milestones,
      People people) {
    this.loader = loader;
    this.partners = partners;
    this.relations = relations;
    this.milestones = milestones;
    this.people = people;
  }

  @Query
  @Description("The partner with this code; null when there is none.")
  public CompletionStage<Partner> partner(
      @NonNull @Description("A code such as JP, ASEAN or asean-japan-centre.") String code) {
    return loader.load(partners.byCode(), code);
  }

  @Query
  @NonNull
  @Description("All partners, by code.")
  public CompletionStage<@NonNull Page<@NonNull Partner>> partners(
      @Description(FILTER) PartnerFilter filter,
      @Description(ORDER) PartnerOrder order,
      PageArguments page) {
    return loader.load(partners.pages(), PageOf.of(Selection.of(filter, order), page));
  }

  @Query
  @Description(
      "The dialogue relation between two partners, in either order; null when there is none."
          + " Anything but two codes is an error: INVALID_ARGUMENT.")
  public CompletionStage<DialogueRelation> dialogueRelation(
      @NonNull @Description("The codes of the two partners.") List<@NonNull String> between) {
    if (between.size() != 2) {
      throw new InvalidPairException();
    }
    return loader.load(relations.between(), new Pair(between.get(0), between.get(1)));
  }

  @Query
  @NonNull
  @Description("All dialogue relations, by code.")
  public CompletionStage<@NonNull Page<@NonNull DialogueRelation>> dialogueRelations(
      @Description(FILTER) DialogueRelationFilter filter,
      @Description(ORDER) DialogueRelationOrder order,
      PageArguments page) {
    return loader.load(relations.pages(), PageOf.of(Selection.of(filter, order), page));
  }

  @Query
  @Description("The milestone with this code; null when there is none.")
  public CompletionStage<Milestone> milestone(
      @NonNull @Description("A code such as hashimoto-speech-1997.") String code) {
    return loader.load(milestones.byCode(), code);
  }

  @Query
  @NonNull
  @Description("All milestones, by date; those without a date come last.")
  public CompletionStage<@NonNull Page<@NonNull Milestone>> milestones(
      @Description(FILTER) MilestoneFilter filter,
      @Description(ORDER) MilestoneOrder order,
      PageArguments page) {
    return loader.load(milestones.pages(), PageOf.of(Selection.of(filter, order), page));
  }

  @Query
  @Description("The person with this code; null when there is none.")
  public CompletionStage<Person> person(
      @NonNull @Description("A code such as abe-shinzo.") String code) {
    return loader.load(people.byCode(), code);
  }

  @Query
  @NonNull
  @Description("All people, by code.")
  public CompletionStage<@NonNull Page<@NonNull Person>> people(
      @Description(FILTER) PersonFilter filter,
      @Description(ORDER) PersonOrder order,
      PageArguments page) {
    return loader.load(people.pages(), PageOf.of(Selection.of(filter, order), page));
  }
}
