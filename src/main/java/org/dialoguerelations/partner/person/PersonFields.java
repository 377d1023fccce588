package org.dialoguerelations.partner.person;

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

/** Fields that lead to people and their offices. */
@GraphQLApi
@RegisterForReflection
public class PersonFields {

  private final RelationLoader loader;
  private final Relation<Long, Partner> partners;
  private final Relation<Long, Person> people;
  private final Relation<Long, List<Office>> ofPerson;
  private final Relation<Long, List<Office>> ofPartner;

  PersonFields(RelationLoader loader, Partners partners, People people, Offices offices) {
    this.loader = loader;
    this.partners = partners.byKey();
    this.people = people.byKey();
    this.ofPerson = Relation.toList("Person.offices", offices::byPerson);
    this.ofPartner = Relation.toList("Partner.officeHolders", offices::byPartner);
  }

  @NonNull
  @Description("The offices of the person that documents mention.")
  public CompletionStage<@NonNull List<@NonNull Office>> offices(@Source Person person) {
    return loader.load(ofPerson, person.key());
  }

  @NonNull
  @Description("Offices of this partner that documents mention.")
  public CompletionStage<@NonNull List<@NonNull Office>> offices(@Source Partner partner) {
    return loader.load(ofPartner, partner.key());
  }

  @NonNull
  @Description("Who holds or held it.")
  public CompletionStage<@NonNull Person> person(@Source Office office) {
    return loader.load(people, office.personKey());
  }

  @Description("The partner whose office it is; null when no document says so.")
  public CompletionStage<@Nullable Partner> partner(@Source Office office) {
    return loader.loadNullable(partners, office.partnerKey());
  }
}
