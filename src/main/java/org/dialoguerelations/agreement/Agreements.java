package org.dialoguerelations.agreement;

import jakarta.inject.Singleton;
import org.dialoguerelations.platform.page.PageQuery;
import org.dialoguerelations.platform.page.RecordRepository;
import org.dialoguerelations.platform.page.RecordTotals;
import org.dialoguerelations.platform.page.SortOrder;

/** The agreements of the data set, by date of adoption. */
@Singleton
public class Agreements extends RecordRepository<AgreementEntity, Agreement> {

  Agreements(RecordTotals totals) {
    super(
        totals,
        new PageQuery<>(Agreement.class, SortOrder.BY_DATE)
            .with(AgreementOrder.DATE, SortOrder.BY_DATE)
            .with(AgreementOrder.ADOPTED, SortOrder.BY_DATE)
            .with(AgreementOrder.DATE_DESC, SortOrder.FROM_LATEST)
            .with(AgreementOrder.ADOPTED_DESC, SortOrder.FROM_LATEST)
            .with(AgreementOrder.NAME, SortOrder.BY_NAME)
            .with(AgreementOrder.TITLE, SortOrder.BY_NAME)
            .with(AgreementOrder.CODE, SortOrder.BY_CODE));
  }
}
