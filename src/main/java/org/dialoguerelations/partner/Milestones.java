package org.dialoguerelations.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.dialoguerelations.kernel.page.Keyset;
import org.dialoguerelations.kernel.page.PageQuery;
import org.dialoguerelations.kernel.page.RecordRepository;
import org.dialoguerelations.kernel.page.SortKey;

/** The milestones of the data set, by date. */
@Singleton
@Transactional
public class Milestones extends RecordRepository<MilestoneEntity, Milestone>
    implements PanacheRepositoryBase<MilestoneEntity, Long> {

  /** Pairs of a dialogue relation and its milestones. */
  static final String OF_RELATION =
      "select m.relationId as parent, m.id as child from Milestone m where m.relationId in :parents";

  /** Pairs of a person and the milestones that they stand for. */
  static final String OF_PERSON =
      "select m.personId as parent, m.id as child from Milestone m where m.personId in :parents";

  Milestones() {
    super(
        new PageQuery<>(
            "Milestone",
            MilestoneEntity.class,
            Keyset.ascending(
                SortKey.ofDate("sortDate", row -> row.sortDate),
                SortKey.ofText("code", row -> row.code))),
        MilestoneEntity::toRecord);
  }
}
