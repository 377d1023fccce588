package org.dialoguerelations.statistic;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.dialoguerelations.kernel.page.Keyset;
import org.dialoguerelations.kernel.page.PageQuery;
import org.dialoguerelations.kernel.page.RecordRepository;
import org.dialoguerelations.kernel.page.SortKey;

/** The statistics of the data set, by the start of their period. */
@Singleton
@Transactional
public class Statistics extends RecordRepository<StatisticEntity, Statistic>
    implements PanacheRepositoryBase<StatisticEntity, Long> {

  /** Pairs of a partner and the statistics that it reports or is the counterpart of. */
  static final String OF_PARTNER =
      """
      select s.reporterId as parent, s.id as child from Statistic s where s.reporterId in :parents
      union
      select s.counterpartId as parent, s.id as child from Statistic s where s.counterpartId in :parents
      """;

  Statistics() {
    super(
        new PageQuery<>(
            "Statistic",
            StatisticEntity.class,
            Keyset.ascending(
                SortKey.ofDate("sortDate", row -> row.sortDate),
                SortKey.ofText("code", row -> row.code))),
        StatisticEntity::toRecord);
  }
}
