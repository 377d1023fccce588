package org.dialoguerelations.programme;

import jakarta.inject.Singleton;
import org.dialoguerelations.platform.page.PageQuery;
import org.dialoguerelations.platform.page.RecordRepository;
import org.dialoguerelations.platform.page.RecordTotals;
import org.dialoguerelations.platform.page.SortOrder;

/** The programmes of the data set, by launch or start. */
@Singleton
public class Programmes extends RecordRepository<ProgrammeEntity, Programme> {

  /** Pairs of a record and the programmes that have links of some kinds to it. */
  private static final String WITH_LINKS =
      """
      select distinct l.toId as parent, l.fromId as child
      from Link l join Programme p on p.id = l.fromId
      where l.toId in :parents and l.kind in (%s)
      """;

  /** Pairs of a person and the programmes that they initiated. */
  static final String OF_PERSON = WITH_LINKS.formatted("INITIATED_BY");

  /** Pairs of a fund and the programmes that it pays for. */
  static final String OF_FUND = WITH_LINKS.formatted("FUNDED_BY");

  /** Pairs of a meeting and the programmes launched or announced there. */
  static final String OF_MEETING = WITH_LINKS.formatted("LAUNCHED_AT");

  /** Pairs of a mechanism and the programmes that it runs. */
  static final String OF_MECHANISM = WITH_LINKS.formatted("PART_OF, IMPLEMENTED_BY");

  /** Pairs of an agreement and the programmes that carry it out in any way. */
  static final String OF_AGREEMENT = WITH_LINKS.formatted("UNDER, IMPLEMENTS, SUPPORTS");

  Programmes(RecordTotals totals) {
    super(
        totals,
        new PageQuery<>(Programme.class, SortOrder.BY_DATE)
            .with(ProgrammeOrder.DATE, SortOrder.BY_DATE)
            .with(ProgrammeOrder.STARTED, SortOrder.BY_DATE)
            .with(ProgrammeOrder.DATE_DESC, SortOrder.FROM_LATEST)
            .with(ProgrammeOrder.STARTED_DESC, SortOrder.FROM_LATEST)
            .with(ProgrammeOrder.NAME, SortOrder.BY_NAME)
            .with(ProgrammeOrder.CODE, SortOrder.BY_CODE));
  }
}
