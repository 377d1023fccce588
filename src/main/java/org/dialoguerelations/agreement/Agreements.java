package org.dialoguerelations.agreement;

import jakarta.inject.Singleton;
import org.dialoguerelations.kernel.page.PageQuery;
import org.dialoguerelations.kernel.page.RecordRepository;
import org.dialoguerelations.kernel.page.RecordTotals;
import org.dialoguerelations.kernel.page.SortOrder;

/** The agreements of the data set, by date of adoption. */
@Singleton
public class Agreements extends RecordRepository<AgreementEntity, Agreement> {

  Agreements(RecordTotals totals) {
    super(
        totals,
        new PageQuery<>(Agreement.class, SortOrder.BY_DATE)
            .with(AgreementOrder.ADOPTED, SortOrder.BY_DATE)
            .with(AgreementOrder.ADOPTED_DESC, SortOrder.FROM_LATEST)
            .with(AgreementOrder.TITLE, SortOrder.BY_NAME)
            .with(AgreementOrder.CODE, SortOrder.BY_CODE));
  }
}
