package org.dialoguerelations.meeting;

import static org.dialoguerelations.platform.page.Selection.FILTER;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.partner.person.Person;
import org.dialoguerelations.partner.relation.DialogueRelation;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.platform.page.ChildrenOf;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageArguments;
import org.dialoguerelations.platform.page.Selection;
import org.dialoguerelations.record.Nodes;
import org.dialoguerelations.record.Sourced;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Fields that lead to and from decisions. */
@GraphQLApi
@RegisterForReflection
public class DecisionFields {

  private final RelationLoader loader;
  private final Relation<Long, List<Sourced>> subjects;
  private final Relation<Long, List<String>> issues;
  private final Relation<ChildrenOf, Page<Decision>> about;
  private final Relation<ChildrenOf, Page<Decision>> ofPartner;
  private final Relation<ChildrenOf, Page<Decision>> ofRelation;
  private final Relation<ChildrenOf, Page<Decision>> ofPerson;

  DecisionFields(RelationLoader loader, Decisions decisions, Nodes nodes) {
    this.loader = loader;
    this.subjects =
        Relation.toList("Decision.about", keys -> records(decisions.subjects(keys), nodes));
    this.issues = Relation.toList("Decision.issues", decisions::issues);
    this.about = decisions.children("Sourced.subjectOf", Decisions.ABOUT);
    this.ofPartner = decisions.childrenBy("Partner.decisions", "byId");
    this.ofPerson = decisions.childrenBy("Person.decisions", "speakerId");
    this.ofRelation = decisions.children("DialogueRelation.decisions", Decisions.OF_RELATION);
  }

  private static Map<Long, List<Sourced>> records(Map<Long, List<Long>> keys, Nodes nodes) {
    Set<Long> all = keys.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
    Map<Long, Sourced> found = all.isEmpty() ? Map.of() : nodes.byKeys(all);
    Map<Long, List<Sourced>> records = new HashMap<>();
    keys.forEach(
        (decision, subjects) ->
            records.put(
                decision, subjects.stream().filter(found::containsKey).map(found::get).toList()));
    return records;
  }

  @NonNull
  @Description("The records that it concerns; empty when it is about none of them.")
  public CompletionStage<@NonNull List<@NonNull Sourced>> about(@Source Decision decision) {
    return loader.load(subjects, decision.key());
  }

  @NonNull
  @Description(
      "The regional and international issues that it speaks of, such as South China Sea; empty when it speaks of none.")
  public CompletionStage<@NonNull List<@NonNull String>> issues(@Source Decision decision) {
    return loader.load(issues, decision.key());
  }

  @NonNull
  @Description("What meetings, or partners at them, decided or said about it, by date.")
  public CompletionStage<@NonNull Page<@NonNull Decision>> subjectOf(
      @Source Sourced sourced,
      @Description(FILTER) @Nullable DecisionFilter filter,
      PageArguments page) {
    return loader.load(about, ChildrenOf.of(sourced.key(), Selection.of(filter, null), page));
  }

  @NonNull
  @Description("What it decided or said on its own at meetings, by date.")
  public CompletionStage<@NonNull Page<@NonNull Decision>> decisions(
      @Source Partner partner,
      @Description(FILTER) @Nullable DecisionFilter filter,
      PageArguments page) {
    return loader.load(ofPartner, ChildrenOf.of(partner.key(), Selection.of(filter, null), page));
  }

  @NonNull
  @Description("What the person decided or said at meetings, by date.")
  public CompletionStage<@NonNull Page<@NonNull Decision>> decisions(
      @Source Person person,
      @Description(FILTER) @Nullable DecisionFilter filter,
      PageArguments page) {
    return loader.load(ofPerson, ChildrenOf.of(person.key(), Selection.of(filter, null), page));
  }

  @NonNull
  @Description("What was decided or said at its meetings, by date.")
  public CompletionStage<@NonNull Page<@NonNull Decision>> decisions(
      @Source DialogueRelation relation,
      @Description(FILTER) @Nullable DecisionFilter filter,
      PageArguments page) {
    return loader.load(ofRelation, ChildrenOf.of(relation.key(), Selection.of(filter, null), page));
  }
}
