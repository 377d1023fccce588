package org.dialoguerelations.partner.person;

import jakarta.inject.Singleton;
import org.dialoguerelations.platform.page.PageQuery;
import org.dialoguerelations.platform.page.RecordRepository;
import org.dialoguerelations.platform.page.RecordTotals;
import org.dialoguerelations.platform.page.SortOrder;

/** The people of the data set. */
@Singleton
public class People extends RecordRepository<PersonEntity, Person> {

  People(RecordTotals totals) {
    super(
        totals,
        new PageQuery<>(Person.class, SortOrder.BY_CODE)
            .with(PersonOrder.NAME, SortOrder.BY_NAME)
            .with(PersonOrder.CODE, SortOrder.BY_CODE));
  }
}
