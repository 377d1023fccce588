package org.dialoguerelations.source;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dialoguerelations.kernel.load.Relation;
import org.dialoguerelations.kernel.load.RelationLoader;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** The relations among documents. */
@GraphQLApi
@RegisterForReflection
public class DocumentFields {

  private final RelationLoader loader;
  private final Relation<Long, List<Locator>> locators;
  private final Relation<Long, List<Document>> attachments;
  private final Relation<Long, List<Document>> attachedTo;

  DocumentFields(RelationLoader loader, Documents documents, LinkedRecords linked) {
    this.loader = loader;
    this.locators = Relation.toList("Document.locators", documents::locators);
    this.attachments =
        linked.origins("Document.attachments", LinkKind.ATTACHED_TO, documents::byKeys);
    this.attachedTo =
        linked.targets("Document.attachedTo", LinkKind.ATTACHED_TO, documents::byKeys);
  }

  @NonNull
  @Description("The places in it that can be cited, in its order.")
  public CompletionStage<@NonNull List<@NonNull Locator>> locators(@Source Document document) {
    return loader.load(locators, document.key());
  }

  @NonNull
  @Description("Documents that it lists as its attachments.")
  public CompletionStage<@NonNull List<@NonNull Document>> attachments(@Source Document document) {
    return loader.load(attachments, document.key());
  }

  @NonNull
  @Description("Documents that list it as an attachment.")
  public CompletionStage<@NonNull List<@NonNull Document>> attachedTo(@Source Document document) {
    return loader.load(attachedTo, document.key());
  }
}
