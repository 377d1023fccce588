package org.dialoguerelations.source;

import jakarta.inject.Singleton;
import org.dialoguerelations.record.LinkKind;
import org.dialoguerelations.record.LinkRows;
import org.dialoguerelations.record.LinkTable;

/** What documents are to each other. */
@Singleton
class DocumentLinks implements LinkTable {

  @Override
  public LinkRows rows() {
    return LinkRows.of(Document.class)
        .from("attachments", LinkKind.ATTACHED_TO, "Documents that it lists as its attachments.")
        .to("attachedTo", LinkKind.ATTACHED_TO, "Documents that list it as an attachment.");
  }
}
