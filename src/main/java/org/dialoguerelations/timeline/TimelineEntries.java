package org.dialoguerelations.timeline;

import jakarta.inject.Singleton;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.page.ChildrenOf;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageOf;
import org.dialoguerelations.platform.page.PageQuery;
import org.dialoguerelations.platform.page.ProjectingRepository;
import org.dialoguerelations.platform.page.SortKey;
import org.dialoguerelations.platform.page.SortOrder;

/** The entries of the timeline, by the first and then the last day on which they may lie. */
@Singleton
class TimelineEntries extends ProjectingRepository<TimelineEntryEntity> {

  /** Pairs of a record and the entries about it. */
  private static final String ABOUT_RECORD =
      """
      select a.subjectId as parent, a.entryId as child
      from TimelineAbout a where a.subjectId in :parents
      """;

  private static final SortOrder EARLIEST_FIRST =
      SortOrder.ascending(
          SortKey.ofDate("date.earliest"), SortKey.ofDate("date.latest"), SortKey.ofText("code"));

  private static final PageQuery<TimelineEntry> PAGES =
      new PageQuery<>(TimelineEntry.class, EARLIEST_FIRST)
          .with(TimelineOrder.DATE, EARLIEST_FIRST)
          .with(TimelineOrder.EARLIEST, EARLIEST_FIRST)
          .with(TimelineOrder.DATE_DESC, new SortOrder(EARLIEST_FIRST.keys(), true))
          .with(TimelineOrder.LATEST, new SortOrder(EARLIEST_FIRST.keys(), true));

  private final Relation<PageOf, Page<TimelineEntry>> pages =
      PAGES.pages(getEntityManager(), "timeline");
  private final Relation<ChildrenOf, Page<TimelineEntry>> aboutRecord =
      PAGES.childrenByWays(getEntityManager(), "Sourced.timeline", ABOUT_RECORD, "subjectId");

  /** The relation to pages of the whole timeline. */
  Relation<PageOf, Page<TimelineEntry>> pages() {
    return pages;
  }

  /** From a record to pages of the entries about it. */
  Relation<ChildrenOf, Page<TimelineEntry>> aboutRecord() {
    return aboutRecord;
  }
}
