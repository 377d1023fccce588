package org.dialoguerelations.partner;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.platform.page.PageQuery;
import org.dialoguerelations.platform.page.Projection;
import org.dialoguerelations.platform.page.RecordRepository;
import org.dialoguerelations.platform.page.RecordTotals;
import org.dialoguerelations.platform.page.SortOrder;

/** The partners of the data set. */
@Singleton
public class Partners extends RecordRepository<PartnerEntity, Partner> {

  Partners(RecordTotals totals) {
    super(
        totals,
        new PageQuery<>(Partner.class, SortOrder.BY_CODE)
            .with(PartnerOrder.NAME, SortOrder.BY_NAME)
            .with(PartnerOrder.DATE, SortOrder.BY_DATE)
            .with(PartnerOrder.ESTABLISHED, SortOrder.BY_DATE)
            .with(PartnerOrder.DATE_DESC, SortOrder.FROM_LATEST)
            .with(PartnerOrder.ESTABLISHED_DESC, SortOrder.FROM_LATEST)
            .with(PartnerOrder.CODE, SortOrder.BY_CODE));
  }

  /** The partners that each entry of the timeline is about. */
  Map<Long, List<Partner>> byTimelineEntry(Collection<Long> entries) {
    return grouped(
        Partner.class,
        """
        select a.entryId, %s
        from TimelineAbout a join Partner p on p.id = a.subjectId
        where a.entryId in ?1
        order by a.entryId, p.code
        """
            .formatted(new Projection<>(Partner.class).of("p")),
        entries);
  }
}
