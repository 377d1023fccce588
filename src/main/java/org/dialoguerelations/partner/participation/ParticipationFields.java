package org.dialoguerelations.partner.participation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.partner.Partners;
import org.dialoguerelations.platform.code.CodeOf;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.record.Sourced;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** On what basis partners have a part in records. */
@GraphQLApi
@RegisterForReflection
public class ParticipationFields {

  private final RelationLoader loader;
  private final Relation<Long, List<Participation>> ofRecord;
  private final Relation<String, Partner> partners;

  ParticipationFields(RelationLoader loader, Participations participations, Partners partners) {
    this.loader = loader;
    this.ofRecord = participations.ofRecord();
    this.partners = partners.byCode();
  }

  @NonNull
  @Description(
      "The parts that partners have in it, by their codes, each on each basis on which it has one. Partners have parts in meetings, mechanisms, programmes and agreements.")
  public CompletionStage<@NonNull List<@NonNull Participation>> participations(
      @Source Sourced sourced,
      @CodeOf("Partner") @Description("Only those of this partner (code); all when absent.")
          @Nullable String of) {
    CompletionStage<List<Participation>> all = loader.load(ofRecord, sourced.key());
    return of == null
        ? all
        : all.thenCombine(loader.load(partners, of), ParticipationFields::ofPartner);
  }

  private static List<Participation> ofPartner(List<Participation> all, @Nullable Partner partner) {
    return partner == null
        ? List.of()
        : all.stream().filter(one -> one.partnerKey() == partner.key()).toList();
  }
}
