package org.dialoguerelations.meeting;

import jakarta.inject.Singleton;
import org.dialoguerelations.platform.page.PageQuery;
import org.dialoguerelations.platform.page.RecordRepository;
import org.dialoguerelations.platform.page.RecordTotals;
import org.dialoguerelations.platform.page.SortKey;
import org.dialoguerelations.platform.page.SortOrder;

/** The mechanisms of the data set. */
@Singleton
public class Mechanisms extends RecordRepository<MechanismEntity, Mechanism> {

  private static final SortOrder BY_LEVEL =
      SortOrder.ascending(
          SortKey.ofNumber("levelRank"), SortKey.ofText("sortName"), SortKey.ofText("code"));

  Mechanisms(RecordTotals totals) {
    super(
        totals,
        new PageQuery<>(Mechanism.class, SortOrder.BY_CODE)
            .with(MechanismOrder.NAME, SortOrder.BY_NAME)
            .with(MechanismOrder.LEVEL, BY_LEVEL)
            .with(MechanismOrder.DATE, SortOrder.BY_DATE)
            .with(MechanismOrder.ESTABLISHED, SortOrder.BY_DATE)
            .with(MechanismOrder.DATE_DESC, SortOrder.FROM_LATEST)
            .with(MechanismOrder.ESTABLISHED_DESC, SortOrder.FROM_LATEST)
            .with(MechanismOrder.CODE, SortOrder.BY_CODE));
  }
}
