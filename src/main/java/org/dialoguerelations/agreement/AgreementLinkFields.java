package org.dialoguerelations.agreement;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.kernel.load.Relation;
import org.dialoguerelations.kernel.load.RelationLoader;
import org.dialoguerelations.source.LinkKind;
import org.dialoguerelations.source.LinkedRecords;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Links between agreements. */
@GraphQLApi
@RegisterForReflection
public class AgreementLinkFields {

  private final RelationLoader loader;
  private final Relation<Long, List<Agreement>> amends;
  private final Relation<Long, List<Agreement>> amendedBy;
  private final Relation<Long, List<Agreement>> implementsAgreements;
  private final Relation<Long, List<Agreement>> implementedBy;
  private final Relation<Long, List<Agreement>> succeeds;
  private final Relation<Long, List<Agreement>> succeededBy;
  private final Relation<Long, List<Agreement>> accompanies;
  private final Relation<Long, List<Agreement>> accompaniedBy;
  private final Relation<Long, List<Agreement>> takesIntoAccount;
  private final Relation<Long, List<Agreement>> takenIntoAccountBy;
  private final Relation<Long, List<Agreement>> supports;
  private final Relation<Long, List<Agreement>> supportedBy;
  private final Relation<Long, List<Agreement>> partOf;
  private final Relation<Long, List<Agreement>> parts;

  AgreementLinkFields(RelationLoader loader, Agreements agreements, LinkedRecords linked) {
    this.loader = loader;
    this.amends = linked.targets("Agreement.amends", LinkKind.AMENDS, agreements::byKeys);
    this.amendedBy = linked.origins("Agreement.amendedBy", LinkKind.AMENDS, agreements::byKeys);
    this.implementsAgreements =
        linked.targets("Agreement.implements", LinkKind.IMPLEMENTS, agreements::byKeys);
    this.implementedBy =
        linked.origins("Agreement.implementedBy", LinkKind.IMPLEMENTS, agreements::byKeys);
    this.succeeds = linked.targets("Agreement.succeeds", LinkKind.SUCCEEDS, agreements::byKeys);
    this.succeededBy =
        linked.origins("Agreement.succeededBy", LinkKind.SUCCEEDS, agreements::byKeys);
    this.accompanies =
        linked.targets("Agreement.accompanies", LinkKind.ACCOMPANIES, agreements::byKeys);
    this.accompaniedBy =
        linked.origins("Agreement.accompaniedBy", LinkKind.ACCOMPANIES, agreements::byKeys);
    this.takesIntoAccount =
        linked.targets(
            "Agreement.takesIntoAccount", LinkKind.TAKES_INTO_ACCOUNT, agreements::byKeys);
    this.takenIntoAccountBy =
        linked.origins(
            "Agreement.takenIntoAccountBy", LinkKind.TAKES_INTO_ACCOUNT, agreements::byKeys);
    this.supports = linked.targets("Agreement.supports", LinkKind.SUPPORTS, agreements::byKeys);
    this.supportedBy =
        linked.origins("Agreement.supportedBy", LinkKind.SUPPORTS, agreements::byKeys);
    this.partOf = linked.targets("Agreement.partOf", LinkKind.PART_OF, agreements::byKeys);
    this.parts = linked.origins("Agreement.parts", LinkKind.PART_OF, agreements::byKeys);
  }

  @Description(
      "The agreement whose text it changes; null when it changes none. If it changes several, the"
          + " first; links has all.")
  public CompletionStage<Agreement> amends(@Source Agreement agreement) {
    return first(amends, agreement);
  }

  @NonNull
  @Description("Agreements that change its text.")
  public CompletionStage<@NonNull List<@NonNull Agreement>> amendedBy(@Source Agreement agreement) {
    return loader.load(amendedBy, agreement.key());
  }

  @NonNull
  @Name("implements")
  @Description("Agreements that it carries out.")
  public CompletionStage<@NonNull List<@NonNull Agreement>> implementsAgreements(
      @Source Agreement agreement) {
    return loader.load(implementsAgreements, agreement.key());
  }

  @NonNull
  @Description("Agreements that carry it out, such as plans of action and work plans.")
  public CompletionStage<@NonNull List<@NonNull Agreement>> implementedBy(
      @Source Agreement agreement) {
    return loader.load(implementedBy, agreement.key());
  }

  @Description(
      "The agreement whose place it takes; null when it takes none. If it takes the place of"
          + " several, the first; links has all.")
  public CompletionStage<Agreement> succeeds(@Source Agreement agreement) {
    return first(succeeds, agreement);
  }

  @Description(
      "The agreement that takes its place; null when none does. If several do, the first;"
          + " linkedFrom has all.")
  public CompletionStage<Agreement> succeededBy(@Source Agreement agreement) {
    return first(succeededBy, agreement);
  }

  @NonNull
  @Description("Agreements that it was adopted with and belongs to.")
  public CompletionStage<@NonNull List<@NonNull Agreement>> accompanies(
      @Source Agreement agreement) {
    return loader.load(accompanies, agreement.key());
  }

  @NonNull
  @Description("Agreements that were adopted with it and belong to it.")
  public CompletionStage<@NonNull List<@NonNull Agreement>> accompaniedBy(
      @Source Agreement agreement) {
    return loader.load(accompaniedBy, agreement.key());
  }

  @NonNull
  @Description("Agreements and reports that it builds on.")
  public CompletionStage<@NonNull List<@NonNull Agreement>> takesIntoAccount(
      @Source Agreement agreement) {
    return loader.load(takesIntoAccount, agreement.key());
  }

  @NonNull
  @Description("Agreements that build on it.")
  public CompletionStage<@NonNull List<@NonNull Agreement>> takenIntoAccountBy(
      @Source Agreement agreement) {
    return loader.load(takenIntoAccountBy, agreement.key());
  }

  @NonNull
  @Description("Agreements that it contributes to.")
  public CompletionStage<@NonNull List<@NonNull Agreement>> supports(@Source Agreement agreement) {
    return loader.load(supports, agreement.key());
  }

  @NonNull
  @Description("Agreements that contribute to it; for records of other types see linkedFrom.")
  public CompletionStage<@NonNull List<@NonNull Agreement>> supportedBy(
      @Source Agreement agreement) {
    return loader.load(supportedBy, agreement.key());
  }

  @NonNull
  @Description("Agreements that it is part of; for records of other types see links.")
  public CompletionStage<@NonNull List<@NonNull Agreement>> partOf(@Source Agreement agreement) {
    return loader.load(partOf, agreement.key());
  }

  @NonNull
  @Description("Agreements that are parts of it.")
  public CompletionStage<@NonNull List<@NonNull Agreement>> parts(@Source Agreement agreement) {
    return loader.load(parts, agreement.key());
  }

  private CompletionStage<Agreement> first(
      Relation<Long, List<Agreement>> relation, Agreement agreement) {
    return loader.load(relation, agreement.key()).thenApply(LinkedRecords::first);
  }
}
