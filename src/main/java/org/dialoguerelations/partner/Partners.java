package org.dialoguerelations.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.dialoguerelations.kernel.page.Keyset;
import org.dialoguerelations.kernel.page.PageQuery;
import org.dialoguerelations.kernel.page.RecordRepository;
import org.dialoguerelations.kernel.page.SortKey;

/** The partners of the data set. */
@Singleton
@Transactional
public class Partners extends RecordRepository<PartnerEntity, Partner>
    implements PanacheRepositoryBase<PartnerEntity, Long> {

  Partners() {
    super(
        new PageQuery<>(
            "Partner",
            PartnerEntity.class,
            Keyset.ascending(SortKey.ofText("code", row -> row.code))),
        PartnerEntity::toRecord);
  }
}
