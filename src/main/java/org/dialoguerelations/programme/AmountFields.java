package org.dialoguerelations.programme;

import static java.util.Comparator.comparing;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.record.Items;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Fields that lead to amounts of money. */
@GraphQLApi
@RegisterForReflection
public class AmountFields {

  private final RelationLoader loader;
  private final Relation<Long, List<Amount>> given;

  AmountFields(RelationLoader loader, Items items) {
    this.loader = loader;
    this.given =
        Relation.toList("Partner.amountsGiven", keys -> items.of(Amount.class, "fromId", keys));
  }

  @NonNull
  @Description(
      "The money that it gives or means to give, by date; amounts without a date come last. They may overlap, see amountSums.")
  public CompletionStage<@NonNull List<@NonNull Amount>> amountsGiven(
      @Source Partner partner,
      @Description("Only those of one of these kinds; all when absent.")
          @Nullable List<@NonNull AmountKind> kind) {
    return loader
        .load(given, partner.key())
        .thenApply(
            all ->
                all.stream()
                    .filter(one -> kind == null || kind.contains(one.kind()))
                    .sorted(comparing(one -> PartialDate.sortDate(one.asOf())))
                    .toList());
  }
}
