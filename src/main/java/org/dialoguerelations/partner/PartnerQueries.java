package org.dialoguerelations.partner;

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

/** Entry points to partners. */
@GraphQLApi
@RegisterForReflection
public class PartnerQueries {

  private final RelationLoader loader;
  private final Partners partners;

  PartnerQueries(RelationLoader loader, Partners partners) {
    this.loader = loader;
    this.partners = partners;
  }

  @Query
  @Description("The partner with this code; null when there is none.")
  public CompletionStage<@Nullable Partner> partner(
      @NonNull @CodeOf("Partner") @Description("A code such as JP, ASEAN or asean-japan-centre.")
          String code) {
    return loader.load(partners.byCode(), code);
  }

  @Query
  @Description("All partners, by code.")
  public CompletionStage<@Nullable Page<@NonNull Partner>> partners(
      @Description(FILTER) @Nullable PartnerFilter filter,
      @Description(ORDER) @Nullable PartnerOrder order,
      PageArguments page) {
    return loader.load(partners.pages(), PageOf.of(Selection.of(filter, order), page));
  }
}
