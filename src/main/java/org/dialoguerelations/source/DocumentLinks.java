package org.dialoguerelations.source;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.dialoguerelations.kernel.schema.AddedField;
import org.dialoguerelations.kernel.schema.AddedFields;

/** What documents are to each other. */
@Singleton
class DocumentLinks implements AddedFields {

  private final LinkFields links;

  DocumentLinks(LinkFields links) {
    this.links = links;
  }

  @Override
  public Stream<AddedField> fields() {
    return Stream.of(
        links.from(
            Document.class,
            "attachments",
            LinkKind.ATTACHED_TO,
            Document.class,
            "Documents that it lists as its attachments."),
        links.to(
            Document.class,
            "attachedTo",
            LinkKind.ATTACHED_TO,
            Document.class,
            "Documents that list it as an attachment."));
  }
}
