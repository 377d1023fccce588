package org.dialoguerelations.partner;

import jakarta.inject.Singleton;
import org.dialoguerelations.record.LinkKind;
import org.dialoguerelations.record.LinkRows;
import org.dialoguerelations.record.LinkTable;
import org.dialoguerelations.source.Document;

/** What partners are to each other, and what they publish. */
@Singleton
class PartnerLinks implements LinkTable {

  @Override
  public LinkRows rows() {
    return LinkRows.of(Partner.class)
        .to("partOf", LinkKind.PART_OF, "What it is a body, an agency or a working group of.")
        .from("parts", LinkKind.PART_OF, "Its bodies, agencies and working groups.")
        .andOf(Document.class)
        .leadingTo(Partner.class)
        .to(
            "publishers",
            LinkKind.PUBLISHED_BY,
            "Who published it; empty when the document does not show it.");
  }
}
