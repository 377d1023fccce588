package org.dialoguerelations.source;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What documents consist of. */
@GraphQLApi
@RegisterForReflection
public class DocumentFields {

  private final RelationLoader loader;
  private final Relation<Long, List<Locator>> locators;

  DocumentFields(RelationLoader loader, Documents documents) {
    this.loader = loader;
    this.locators = Relation.toList("Document.locators", documents::locators);
  }

  @NonNull
  @Description("The places in it that can be cited, in its order.")
  public CompletionStage<@NonNull List<@NonNull Locator>> locators(@Source Document document) {
    return loader.load(locators, document.key());
  }
}
