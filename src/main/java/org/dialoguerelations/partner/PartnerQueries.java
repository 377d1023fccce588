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
import org.dialoguerelations.kernel.page.PageRequest;
import org.dialoguerelations.kernel.page.Selection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Entry points to partners, dialogue relations, milestones and people. */
@GraphQLApi
@RegisterForReflection
public class PartnerQueries {

  @Inject Partners partners;
  @Inject DialogueRelations relations;
  @Inject Milestones milestones;
  @Inject People people;

  @Query
  @Description("The partner with this code; null when there is none.")
  public Partner partner(
      @NonNull @Description("A code such as JP, ASEAN or asean-japan-centre.") String code) {
    return partners.byCode(code).orElse(null);
  }

  @Query
  @NonNull
  @Description("All partners, by code.")
  public PartnerConnection partners(
      @Description(FILTER) PartnerFilter filter,
      @Description(ORDER) PartnerOrder order,
      @Description(FIRST) Integer first,
      @Description(AFTER) String after,
      @Description(LAST) Integer last,
      @Description(BEFORE) String before) {
    return PartnerConnection.of(
        partners.page(Selection.of(filter, order), PageRequest.of(first, after, last, before)));
  }

  @Query
  @Description(
      "The dialogue relation between two partners, in either order; null when there is none. Other than two codes are an error: INVALID_ARGUMENT.")
  public DialogueRelation dialogueRelation(
      @NonNull @Description("The codes of the two partners.") List<@NonNull String> between) {
    if (between.size() != 2) {
      throw new InvalidPairException();
    }
    return relations.between(between.get(0), between.get(1)).orElse(null);
  }

  @Query
  @NonNull
  @Description("All dialogue relations, by code.")
  public DialogueRelationConnection dialogueRelations(
      @Description(FILTER) DialogueRelationFilter filter,
      @Description(ORDER) DialogueRelationOrder order,
      @Description(FIRST) Integer first,
      @Description(AFTER) String after,
      @Description(LAST) Integer last,
      @Description(BEFORE) String before) {
    return DialogueRelationConnection.of(
        relations.page(Selection.of(filter, order), PageRequest.of(first, after, last, before)));
  }

  @Query
  @Description("The milestone with this code; null when there is none.")
  public Milestone milestone(
      @NonNull @Description("A code such as hashimoto-speech-1997.") String code) {
    return milestones.byCode(code).orElse(null);
  }

  @Query
  @NonNull
  @Description("All milestones, by date; those without a date come last.")
  public MilestoneConnection milestones(
      @Description(FILTER) MilestoneFilter filter,
      @Description(ORDER) MilestoneOrder order,
      @Description(FIRST) Integer first,
      @Description(AFTER) String after,
      @Description(LAST) Integer last,
      @Description(BEFORE) String before) {
    return MilestoneConnection.of(
        milestones.page(Selection.of(filter, order), PageRequest.of(first, after, last, before)));
  }

  @Query
  @Description("The person with this code; null when there is none.")
  public Person person(@NonNull @Description("A code such as abe-shinzo.") String code) {
    return people.byCode(code).orElse(null);
  }

  @Query
  @NonNull
  @Description("All people, by code.")
  public PersonConnection people(
      @Description(FILTER) PersonFilter filter,
      @Description(ORDER) PersonOrder order,
      @Description(FIRST) Integer first,
      @Description(AFTER) String after,
      @Description(LAST) Integer last,
      @Description(BEFORE) String before) {
    return PersonConnection.of(
        people.page(Selection.of(filter, order), PageRequest.of(first, after, last, before)));
  }
}
