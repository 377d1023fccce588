package org.dialoguerelations.partner.milestone;

import static org.dialoguerelations.platform.page.Selection.FILTER;
import static org.dialoguerelations.platform.page.Selection.ORDER;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.partner.person.Person;
import org.dialoguerelations.partner.relation.DialogueRelation;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.platform.page.ChildrenOf;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageArguments;
import org.dialoguerelations.platform.page.Selection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Fields that lead to and from milestones. */
@GraphQLApi
@RegisterForReflection
public class MilestoneFields {

  private final RelationLoader loader;
  private final Relation<ChildrenOf, Page<Milestone>> ofRelation;
  private final Relation<ChildrenOf, Page<Milestone>> ofPerson;

  MilestoneFields(RelationLoader loader, Milestones milestones) {
    this.loader = loader;
    this.ofRelation = milestones.childrenBy("DialogueRelation.milestones", "relationId");
    this.ofPerson = milestones.childrenBy("Person.milestones", "personId");
  }

  @NonNull
  @Description("Its milestones, by date.")
  public CompletionStage<@NonNull Page<@NonNull Milestone>> milestones(
      @Source DialogueRelation relation,
      @Description(FILTER) @Nullable MilestoneFilter filter,
      @Description(ORDER) @Nullable MilestoneOrder order,
      PageArguments page) {
    return loader.load(
        ofRelation, ChildrenOf.of(relation.key(), Selection.of(filter, order), page));
  }

  @NonNull
  @Description("Milestones in which this person acted, by date.")
  public CompletionStage<@NonNull Page<@NonNull Milestone>> milestones(
      @Source Person person,
      @Description(FILTER) @Nullable MilestoneFilter filter,
      @Description(ORDER) @Nullable MilestoneOrder order,
      PageArguments page) {
    return loader.load(ofPerson, ChildrenOf.of(person.key(), Selection.of(filter, order), page));
  }
}
