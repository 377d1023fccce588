package org.dialoguerelations.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.kernel.page.PageQuery;
import org.dialoguerelations.kernel.page.RecordRepository;
import org.dialoguerelations.kernel.page.SortKey;
import org.dialoguerelations.kernel.page.SortOrder;
import org.dialoguerelations.source.Grouping;

/** The partners of the data set. */
@Singleton
public class Partners extends RecordRepository<PartnerEntity, Partner>
    implements PanacheRepositoryBase<PartnerEntity, Long> {

  private static final SortKey<PartnerEntity> CODE = SortKey.ofText("code", row -> row.code);
  private static final SortKey<PartnerEntity> NAME =
      SortKey.ofText("sortName", row -> row.sortName);
  private static final SortOrder<PartnerEntity> BY_DATE =
      SortOrder.ascending(SortKey.ofDate("sortDate", row -> row.sortDate), CODE);
  private static final SortOrder<PartnerEntity> FROM_LATEST =
      SortOrder.descending(SortKey.ofDate("recentDate", row -> row.recentDate), CODE);
  private static final SortOrder<PartnerEntity> BY_NAME = SortOrder.ascending(NAME, CODE);
  private static final SortOrder<PartnerEntity> BY_CODE = SortOrder.ascending(CODE);

  Partners() {
    super(
        new PageQuery<>("Partner", PartnerEntity.class, BY_CODE)
            .with(PartnerOrder.NAME, BY_NAME)
            .with(PartnerOrder.ESTABLISHED, BY_DATE)
            .with(PartnerOrder.ESTABLISHED_DESC, FROM_LATEST)
            .with(PartnerOrder.CODE, BY_CODE),
        PartnerEntity::toRecord);
  }

  /** The partners that each entry of the timeline is about. */
  Map<Long, List<Partner>> byTimelineEntry(Collection<Long> entries) {
    return Grouping.by(
        getEntityManager()
            .createQuery(
                """
                select a.entryId, p
                from TimelineAbout a join Partner p on p.id = a.subjectId
                where a.entryId in :entries
                order by a.entryId, p.code
                """,
                Object[].class)
            .setParameter("entries", entries)
            .getResultList(),
        row -> (Long) row[0],
        row -> ((PartnerEntity) row[1]).toRecord());
  }
}
