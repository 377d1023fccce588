package org.dialoguerelations.partner.person;

import static org.dialoguerelations.platform.page.Selection.FILTER;
import static org.dialoguerelations.platform.page.Selection.ORDER;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.concurrent.CompletionStage;
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

/** The people of a dialogue relation. */
@GraphQLApi
@RegisterForReflection
public class RelationPeopleFields {

  private static final String PEOPLE =
      """
      select r.id as parent, o.personId as child
      from DialogueRelation r join Office o on o.partnerId = r.firstId or o.partnerId = r.secondId
      where r.id in :parents
      union
      select x.relationId as parent, p.personId as child
      from RelationRecord x join MeetingParticipant p on p.meetingId = x.recordId
      where x.relationId in :parents and p.personId is not null
      union
      select x.relationId as parent, m.personId as child
      from RelationRecord x join Milestone m on m.id = x.recordId
      where x.relationId in :parents and m.personId is not null
      """;

  private final RelationLoader loader;
  private final Relation<ChildrenOf, Page<Person>> people;

  RelationPeopleFields(RelationLoader loader, People people) {
    this.loader = loader;
    this.people = people.children("DialogueRelation.people", PEOPLE);
  }

  @NonNull
  @Description(
      "The people who hold or held an office of one of its partners, took part in its meetings or acted in its milestones, by code; for those of a day see offices(on:).")
  public CompletionStage<@NonNull Page<@NonNull Person>> people(
      @Source DialogueRelation relation,
      @Description(FILTER) @Nullable PersonFilter filter,
      @Description(ORDER) @Nullable PersonOrder order,
      PageArguments page) {
    return loader.load(people, ChildrenOf.of(relation.key(), Selection.of(filter, order), page));
  }
}
