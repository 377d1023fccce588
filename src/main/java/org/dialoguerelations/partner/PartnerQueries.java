package org.dialoguerelations.partner;

import static org.dialoguerelations.kernel.page.PageRequest.AFTER;
import static org.dialoguerelations.kernel.page.PageRequest.BEFORE;
import static org.dialoguerelations.kernel.page.PageRequest.FIRST;
import static org.dialoguerelations.kernel.page.PageRequest.LAST;
import static org.dialoguerelations.kernel.page.Selection.FILTER;
import static org.dialoguerelations.kernel.page.Selection.ORDER;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.kernel.load.RelationLoader;
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

  @Inject RelationLoader loader;
  @Inject Partners partners;
  @Inject DialogueRelations relations;
  @Inject Milestones milestones;
  @Inject People people;

  @Query
  @Description("The partner with this code; null when there is none.")
  public CompletionStage<Partner> partner(
      @NonNull @Description("A code such as JP, ASEAN or asean-japan-centre.") String code) {
    return loader.load(partners.byCode(), code);
  }

  @Query
  @NonNull
  @Description("All partners, by code.")
  public CompletionStage<@NonNull PartnerConnection> partners(
      @Description(FILTER) PartnerFilter filter,
      @Description(ORDER) PartnerOrder order,
      @Description(FIRST) Integer first,
      @Description(AFTER) String after,
      @Description(LAST) Integer last,
      @Description(BEFORE) String before) {
    return loader
        .load(partners.pages(), PageOf.of(Selection.of(filter, order), first, after, last, before))
        .thenApply(PartnerConnection::of);
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
  public CompletionStage<@NonNull DialogueRelationConnection> dialogueRelations(
      @Description(FILTER) DialogueRelationFilter filter,
      @Description(ORDER) DialogueRelationOrder order,
      @Description(FIRST) Integer first,
      @Description(AFTER) String after,
      @Description(LAST) Integer last,
      @Description(BEFORE) String before) {
    return loader
        .load(relations.pages(), PageOf.of(Selection.of(filter, order), first, after, last, before))
        .thenApply(DialogueRelationConnection::of);
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
  public CompletionStage<@NonNull MilestoneConnection> milestones(
      @Description(FILTER) MilestoneFilter filter,
      @Description(ORDER) MilestoneOrder order,
      @Description(FIRST) Integer first,
      @Description(AFTER) String after,
      @Description(LAST) Integer last,
      @Description(BEFORE) String before) {
    return loader
        .load(
            milestones.pages(), PageOf.of(Selection.of(filter, order), first, after, last, before))
        .thenApply(MilestoneConnection::of);
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
  public CompletionStage<@NonNull PersonConnection> people(
      @Description(FILTER) PersonFilter filter,
      @Description(ORDER) PersonOrder order,
      @Description(FIRST) Integer first,
      @Description(AFTER) String after,
      @Description(LAST) Integer last,
      @Description(BEFORE) String before) {
    return loader
        .load(people.pages(), PageOf.of(Selection.of(filter, order), first, after, last, before))
        .thenApply(PersonConnection::of);
  }
}
