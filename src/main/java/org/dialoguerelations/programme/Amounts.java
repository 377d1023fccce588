package org.dialoguerelations.programme;

import jakarta.inject.Singleton;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageOf;
import org.dialoguerelations.platform.page.PageQuery;
import org.dialoguerelations.platform.page.ProjectingRepository;
import org.dialoguerelations.platform.page.SortKey;
import org.dialoguerelations.platform.page.SortOrder;

/** The money of all programmes, by date. */
@Singleton
class Amounts extends ProjectingRepository<AmountEntity> {

  private static final PageQuery<Amount> BY_DATE =
      new PageQuery<>(
          Amount.class,
          SortOrder.ascending(
              SortKey.ofDate("sortDate"),
              SortKey.ofText("programmeCode"),
              SortKey.ofNumber("ordinal")));

  private final Relation<PageOf, Page<Amount>> pages = BY_DATE.pages(getEntityManager(), "Amount");

  /** The relation to pages of all amounts. */
  Relation<PageOf, Page<Amount>> pages() {
    return pages;
  }
}
