package org.dialoguerelations.partner.person;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.kernel.status.Answer;
import org.dialoguerelations.kernel.status.Days;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.record.Items;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Fields that lead to offices. */
@GraphQLApi
@RegisterForReflection
public class OfficeFields {

  private static final String ON =
      "Only those that were surely held on this day, by their dates; all when absent.";

  private static final String DAYS = " INVALID_ARGUMENT for a day outside the years 1 to 9999.";

  private final RelationLoader loader;
  private final Days days;
  private final Relation<Long, List<Office>> ofPerson;
  private final Relation<Long, List<Office>> ofPartner;

  OfficeFields(RelationLoader loader, Days days, Items items) {
    this.loader = loader;
    this.days = days;
    this.ofPerson =
        Relation.toList("Person.offices", keys -> items.of(Office.class, "personId", keys));
    this.ofPartner =
        Relation.toList("Partner.offices", keys -> items.of(Office.class, "partnerId", keys));
  }

  @NonNull
  @Description("The offices of the person that documents mention." + DAYS)
  public CompletionStage<@NonNull List<@NonNull Office>> offices(
      @Source Person person, @Description(ON) @Nullable LocalDate on) {
    return loader.load(ofPerson, person.key()).thenApply(all -> on(all, on));
  }

  @NonNull
  @Description("Offices of this partner that documents mention." + DAYS)
  public CompletionStage<@NonNull List<@NonNull Office>> offices(
      @Source Partner partner, @Description(ON) @Nullable LocalDate on) {
    return loader.load(ofPartner, partner.key()).thenApply(all -> on(all, on));
  }

  private List<Office> on(List<Office> all, @Nullable LocalDate on) {
    if (on == null) {
      return all;
    }
    LocalDate day = days.asked(on);
    return all.stream().filter(one -> one.term().validity().at(day) == Answer.YES).toList();
  }
}
