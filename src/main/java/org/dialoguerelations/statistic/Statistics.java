package org.dialoguerelations.statistic;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.platform.page.PageQuery;
import org.dialoguerelations.platform.page.Projection;
import org.dialoguerelations.platform.page.RecordRepository;
import org.dialoguerelations.platform.page.RecordTotals;
import org.dialoguerelations.platform.page.SortKey;
import org.dialoguerelations.platform.page.SortOrder;

/** The statistics of the data set, by the start of their period. */
@Singleton
public class Statistics extends RecordRepository<StatisticEntity, Statistic> {

  /** Pairs of a partner and the statistics that it reports or is the counterpart of. */
  static final String OF_PARTNER =
      """
      select s.reporterId as parent, s.id as child from Statistic s where s.reporterId in :parents
      union
      select s.counterpartId as parent, s.id as child from Statistic s where s.counterpartId in :parents
      """;

  /** Pairs of a statistic and the last of its series before it, those that end on the same day. */
  private static final String BEFORE =
      """
      select t.id, %s from Statistic t
      join Statistic s on s.indicator = t.indicator and s.reporterId = t.reporterId
        and s.counterpartId = t.counterpartId
      where t.id in ?1 and s.value.amount is not null and s.period.latest = (
        select max(u.period.latest) from Statistic u
        where u.indicator = t.indicator and u.reporterId = t.reporterId
          and u.counterpartId = t.counterpartId and u.value.amount is not null
          and u.period.latest < t.period.earliest)
      order by t.id, s.code
      """
          .formatted(new Projection<>(Statistic.class).of("s"));

  private static final SortKey START = SortKey.ofDate("sortDate");
  private static final SortKey CODE = SortKey.ofText("code");

  Statistics(RecordTotals totals) {
    super(
        totals,
        new PageQuery<>(Statistic.class, SortOrder.ascending(START, CODE))
            .with(StatisticOrder.DATE, SortOrder.ascending(START, CODE))
            .with(StatisticOrder.PERIOD, SortOrder.ascending(START, CODE))
            .with(StatisticOrder.DATE_DESC, SortOrder.descending(START, CODE))
            .with(StatisticOrder.PERIOD_DESC, SortOrder.descending(START, CODE))
            .with(StatisticOrder.CODE, SortOrder.ascending(CODE)));
  }

  /**
   * The statistics with a value that each of these can be compared with first: of the same
   * indicator, reporter and counterpart, the last that ends before it begins.
   */
  Map<Long, List<Statistic>> before(Collection<Long> keys) {
    return grouped(Statistic.class, BEFORE, keys);
  }
}
