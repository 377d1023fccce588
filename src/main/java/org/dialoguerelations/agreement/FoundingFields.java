package org.dialoguerelations.agreement;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.kernel.load.Relation;
import org.dialoguerelations.kernel.load.RelationLoader;
import org.dialoguerelations.partner.Partner;
import org.dialoguerelations.partner.Partners;
import org.dialoguerelations.source.Document;
import org.dialoguerelations.source.Documents;
import org.dialoguerelations.source.LinkKind;
import org.dialoguerelations.source.LinkedRecords;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What agreements founded, and the documents of their texts. */
@GraphQLApi
@RegisterForReflection
public class FoundingFields {

  private final RelationLoader loader;
  private final Relation<Long, List<Partner>> establishes;
  private final Relation<Long, List<Agreement>> establishedBy;
  private final Relation<Long, List<Document>> annexes;
  private final Relation<Long, List<Agreement>> annexOf;

  FoundingFields(
      RelationLoader loader,
      Agreements agreements,
      Partners partners,
      Documents documents,
      LinkedRecords linked) {
    this.loader = loader;
    this.establishes =
        linked.origins("Agreement.establishes", LinkKind.ESTABLISHED_BY, partners::byKeys);
    this.establishedBy =
        linked.targets("Partner.establishedBy", LinkKind.ESTABLISHED_BY, agreements::byKeys);
    this.annexes = linked.origins("Agreement.annexes", LinkKind.ANNEX_OF, documents::byKeys);
    this.annexOf = linked.targets("Document.annexOf", LinkKind.ANNEX_OF, agreements::byKeys);
  }

  @NonNull
  @Description("Institutions that it founded.")
  public CompletionStage<@NonNull List<@NonNull Partner>> establishes(@Source Agreement agreement) {
    return loader.load(establishes, agreement.key());
  }

  @NonNull
  @Description("The agreements that founded it; empty when none did or no source says so.")
  public CompletionStage<@NonNull List<@NonNull Agreement>> establishedBy(@Source Partner partner) {
    return loader.load(establishedBy, partner.key());
  }

  @NonNull
  @Description("Documents that are its text or an annex to it.")
  public CompletionStage<@NonNull List<@NonNull Document>> annexes(@Source Agreement agreement) {
    return loader.load(annexes, agreement.key());
  }

  @NonNull
  @Description("Agreements for which it is the text or an annex.")
  public CompletionStage<@NonNull List<@NonNull Agreement>> annexOf(@Source Document document) {
    return loader.load(annexOf, document.key());
  }
}
