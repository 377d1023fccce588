package org.dialoguerelations.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.dialoguerelations.kernel.page.Keyset;
import org.dialoguerelations.kernel.page.PageQuery;
import org.dialoguerelations.kernel.page.RecordRepository;
import org.dialoguerelations.kernel.page.SortKey;

/** The people of the data set. */
@Singleton
@Transactional
public class People extends RecordRepository<PersonEntity, Person>
    implements PanacheRepositoryBase<PersonEntity, Long> {

  People() {
    super(
        new PageQuery<>(
            "Person",
            PersonEntity.class,
            Keyset.ascending(SortKey.ofText("code", row -> row.code))),
        PersonEntity::toRecord);
  }
}
