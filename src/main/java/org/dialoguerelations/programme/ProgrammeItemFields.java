package org.dialoguerelations.programme;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.partner.Partners;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Fields of programmes that lead to their phases, money and people. */
@GraphQLApi
@RegisterForReflection
public class ProgrammeItemFields {

  private final RelationLoader loader;
  private final Relation<Long, Partner> partners;
  private final Relation<Long, List<Phase>> phases;
  private final Relation<Long, List<Amount>> amounts;
  private final Relation<Long, List<Headcount>> headcounts;

  ProgrammeItemFields(
      RelationLoader loader,
      Partners partners,
      Phases phases,
      Amounts amounts,
      Headcounts headcounts) {
    this.loader = loader;
    this.partners = partners.byKey();
    this.phases = Relation.toList("Programme.phases", phases::byProgramme);
    this.amounts = Relation.toList("Programme.amounts", amounts::byProgramme);
    this.headcounts = Relation.toList("Programme.headcounts", headcounts::byProgramme);
  }

  @NonNull
  @Description("Its phases, as far as documents distinguish them.")
  public CompletionStage<@NonNull List<@NonNull Phase>> phases(@Source Programme programme) {
    return loader.load(phases, programme.key());
  }

  @NonNull
  @Description("The money that documents name for it; they may overlap and are never added up.")
  public CompletionStage<@NonNull List<@NonNull Amount>> amounts(@Source Programme programme) {
    return loader.load(amounts, programme.key());
  }

  @NonNull
  @Description("How many people it reached or aims at; they may overlap and are never added up.")
  public CompletionStage<@NonNull List<@NonNull Headcount>> headcounts(
      @Source Programme programme) {
    return loader.load(headcounts, programme.key());
  }

  @Description("Who gives it; null when no source says so.")
  public CompletionStage<@Nullable Partner> from(@Source Amount amount) {
    return loader.loadNullable(partners, amount.fromKey());
  }

  @Description("Who receives it; null when no source says so.")
  public CompletionStage<@Nullable Partner> to(@Source Amount amount) {
    return loader.loadNullable(partners, amount.toKey());
  }

  @Description("Where the people come from; null when no source says so.")
  public CompletionStage<@Nullable Partner> from(@Source Headcount headcount) {
    return loader.loadNullable(partners, headcount.fromKey());
  }

  @Description("Where they go; null when no source says so.")
  public CompletionStage<@Nullable Partner> to(@Source Headcount headcount) {
    return loader.loadNullable(partners, headcount.toKey());
  }
}
