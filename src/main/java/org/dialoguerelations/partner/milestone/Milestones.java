package org.dialoguerelations.partner.milestone;

import jakarta.inject.Singleton;
import org.dialoguerelations.platform.page.PageQuery;
import org.dialoguerelations.platform.page.RecordRepository;
import org.dialoguerelations.platform.page.RecordTotals;
import org.dialoguerelations.platform.page.SortOrder;

/** The milestones of the data set, by date. */
@Singleton
public class Milestones extends RecordRepository<MilestoneEntity, Milestone> {

  Milestones(RecordTotals totals) {
    super(
        totals,
        new PageQuery<>(Milestone.class, SortOrder.BY_DATE)
            .with(MilestoneOrder.DATE, SortOrder.BY_DATE)
            .with(MilestoneOrder.DATE_DESC, SortOrder.FROM_LATEST)
            .with(MilestoneOrder.NAME, SortOrder.BY_NAME)
            .with(MilestoneOrder.TITLE, SortOrder.BY_NAME)
            .with(MilestoneOrder.CODE, SortOrder.BY_CODE));
  }
}
