package org.dialoguerelations.source;

import jakarta.inject.Singleton;
import org.dialoguerelations.platform.page.PageQuery;
import org.dialoguerelations.platform.page.RecordRepository;
import org.dialoguerelations.platform.page.RecordTotals;
import org.dialoguerelations.platform.page.SortOrder;

/** The documents of the data set. */
@Singleton
public class Documents extends RecordRepository<DocumentEntity, Document> {

  Documents(RecordTotals totals) {
    super(
        totals,
        new PageQuery<>(Document.class, SortOrder.BY_CODE)
            .with(DocumentOrder.DATE, SortOrder.BY_DATE)
            .with(DocumentOrder.AS_OF, SortOrder.BY_DATE)
            .with(DocumentOrder.DATE_DESC, SortOrder.FROM_LATEST)
            .with(DocumentOrder.AS_OF_DESC, SortOrder.FROM_LATEST)
            .with(DocumentOrder.NAME, SortOrder.BY_NAME)
            .with(DocumentOrder.TITLE, SortOrder.BY_NAME)
            .with(DocumentOrder.CODE, SortOrder.BY_CODE));
  }
}
