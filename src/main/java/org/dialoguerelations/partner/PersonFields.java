package org.dialoguerelations.partner;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.kernel.load.RelationLoader;
import org.dialoguerelations.kernel.load.Relation;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Fields that lead to people and their offices. */
@GraphQLApi
@RegisterForReflection
public class PersonFields {

  private final RelationLoader loads;
  private final Relation<Long, Partner> partners;
  private final Relation<Long, Person> people;
  private final Relation<Long, List<Office>> ofPerson;
  private final Relation<Long, List<Office>> ofPartner;

  PersonFields(RelationLoader loads, Partners partners, People people, Offices offices) {
    this.loads = loads;
    this.partners = partners.byKey();
    this.people = people.byKey();
    this.ofPerson = Relation.toList("Person.offices", offices::byPerson);
    this.ofPartner = Relation.toList("Partner.officeHolders", offices::byPartner);
  }

  @NonNull
  @Description("The offices of the person that documents mention.")
  public CompletionStage<@NonNull List<@NonNull Office>> offices(@Source Person person) {
    return loads.load(ofPerson, person.key());
  }

  @NonNull
  @Description("Offices of this partner that documents mention.")
  public CompletionStage<@NonNull List<@NonNull Office>> offices(@Source Partner partner) {
    return loads.load(ofPartner, partner.key());
  }

  @NonNull
  @Description("Who holds or held it.")
  public CompletionStage<@NonNull Person> person(@Source Office office) {
    return loads.load(people, office.personKey());
  }

  @Description("The partner whose office it is; null when no document says so.")
  public CompletionStage<Partner> partner(@Source Office office) {
    return loads.loadNullable(partners, office.partnerKey());
  }
}
