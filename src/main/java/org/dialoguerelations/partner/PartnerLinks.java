package org.dialoguerelations.partner;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.dialoguerelations.platform.schema.AddedField;
import org.dialoguerelations.platform.schema.AddedFields;
import org.dialoguerelations.record.LinkFields;
import org.dialoguerelations.record.LinkKind;
import org.dialoguerelations.source.Document;

/** What partners are to each other, and what they publish. */
@Singleton
class PartnerLinks implements AddedFields {

  private final LinkFields links;

  PartnerLinks(LinkFields links) {
    this.links = links;
  }

  @Override
  public Stream<AddedField> fields() {
    return Stream.of(
        links.to(
            Partner.class,
            "partOf",
            LinkKind.PART_OF,
            Partner.class,
            "What it is a body, an agency or a working group of."),
        links.from(
            Partner.class,
            "parts",
            LinkKind.PART_OF,
            Partner.class,
            "Its bodies, agencies and working groups."),
        links.to(
            Document.class,
            "publishers",
            LinkKind.PUBLISHED_BY,
            Partner.class,
            "Who published it; empty when the document does not show it."));
  }
}
