package org.dialoguerelations.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import org.dialoguerelations.kernel.page.PageQuery;
import org.dialoguerelations.kernel.page.RecordRepository;
import org.dialoguerelations.kernel.page.SortKey;
import org.dialoguerelations.kernel.page.SortOrder;

/** The milestones of the data set, by date. */
@Singleton
public class Milestones extends RecordRepository<MilestoneEntity, Milestone>
    implements PanacheRepositoryBase<MilestoneEntity, Long> {

  private static final SortKey<MilestoneEntity> CODE = SortKey.ofText("code", row -> row.code);
  private static final SortKey<MilestoneEntity> NAME =
      SortKey.ofText("sortName", row -> row.sortName);
  private static final SortOrder<MilestoneEntity> BY_DATE =
      SortOrder.ascending(SortKey.ofDate("sortDate", row -> row.sortDate), CODE);
  private static final SortOrder<MilestoneEntity> FROM_LATEST =
      SortOrder.descending(SortKey.ofDate("recentDate", row -> row.recentDate), CODE);
  private static final SortOrder<MilestoneEntity> BY_TITLE = SortOrder.ascending(NAME, CODE);
  private static final SortOrder<MilestoneEntity> BY_CODE = SortOrder.ascending(CODE);

  Milestones() {
    super(
        new PageQuery<>("Milestone", MilestoneEntity.class, BY_DATE)
            .with(MilestoneOrder.DATE, BY_DATE)
            .with(MilestoneOrder.DATE_DESC, FROM_LATEST)
            .with(MilestoneOrder.TITLE, BY_TITLE)
            .with(MilestoneOrder.CODE, BY_CODE),
        MilestoneEntity::toRecord);
  }
}
