package org.dialoguerelations.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import org.dialoguerelations.kernel.page.PageQuery;
import org.dialoguerelations.kernel.page.RecordRepository;
import org.dialoguerelations.kernel.page.SortKey;
import org.dialoguerelations.kernel.page.SortOrder;

/** The people of the data set. */
@Singleton
public class People extends RecordRepository<PersonEntity, Person>
    implements PanacheRepositoryBase<PersonEntity, Long> {

  private static final SortKey<PersonEntity> CODE = SortKey.ofText("code", row -> row.code);
  private static final SortKey<PersonEntity> NAME = SortKey.ofText("sortName", row -> row.sortName);
  private static final SortOrder<PersonEntity> BY_NAME = SortOrder.ascending(NAME, CODE);
  private static final SortOrder<PersonEntity> BY_CODE = SortOrder.ascending(CODE);

  People() {
    super(
        new PageQuery<>("Person", PersonEntity.class, BY_CODE)
            .with(PersonOrder.NAME, BY_NAME)
            .with(PersonOrder.CODE, BY_CODE),
        PersonEntity::toRecord);
  }
}
