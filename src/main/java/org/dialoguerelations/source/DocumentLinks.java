package org.dialoguerelations.source;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.dialoguerelations.platform.schema.AddedField;
import org.dialoguerelations.platform.schema.AddedFields;
import org.dialoguerelations.record.LinkFields;
import org.dialoguerelations.record.LinkKind;

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
