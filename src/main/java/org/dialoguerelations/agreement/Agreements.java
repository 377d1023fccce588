package org.dialoguerelations.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import org.dialoguerelations.kernel.page.PageQuery;
import org.dialoguerelations.kernel.page.RecordRepository;
import org.dialoguerelations.kernel.page.SortKey;
import org.dialoguerelations.kernel.page.SortOrder;

/** The agreements of the data set, by date of adoption. */
@Singleton
public class Agreements extends RecordRepository<AgreementEntity, Agreement>
    implements PanacheRepositoryBase<AgreementEntity, Long> {

  private static final SortKey<AgreementEntity> CODE = SortKey.ofText("code", row -> row.code);
  private static final SortKey<AgreementEntity> NAME =
      SortKey.ofText("sortName", row -> row.sortName);
  private static final SortOrder<AgreementEntity> BY_DATE =
      SortOrder.ascending(SortKey.ofDate("sortDate", row -> row.sortDate), CODE);
  private static final SortOrder<AgreementEntity> FROM_LATEST =
      SortOrder.descending(SortKey.ofDate("recentDate", row -> row.recentDate), CODE);
  private static final SortOrder<AgreementEntity> BY_TITLE = SortOrder.ascending(NAME, CODE);
  private static final SortOrder<AgreementEntity> BY_CODE = SortOrder.ascending(CODE);

  Agreements() {
    super(
        new PageQuery<>("Agreement", AgreementEntity.class, BY_DATE)
            .with(AgreementOrder.ADOPTED, BY_DATE)
            .with(AgreementOrder.ADOPTED_DESC, FROM_LATEST)
            .with(AgreementOrder.TITLE, BY_TITLE)
            .with(AgreementOrder.CODE, BY_CODE),
        AgreementEntity::toRecord);
  }
}
