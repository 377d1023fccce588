package org.dialoguerelations.agreement.signatory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.dialoguerelations.agreement.AgreementEntity;
import org.dialoguerelations.agreement.status.StatusAccount;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.kernel.status.Validity;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** A row of {@link Signatory}. */
@Entity(name = "Signatory")
@Immutable
public class SignatoryEntity {

  @Id long id;
  public String code;

  long agreementId;

  public long partnerId;

  LocalDate sortDate;

  int ordinal;

  /** When it had consented, as {@link StatusAccount} finds it. */
  @EmbeddedColumnNaming public Validity consent;

  /** When the agreement was in force for it, as {@link StatusAccount} finds it. */
  @EmbeddedColumnNaming public Validity force;

  /**
   * @param partner the partner's code, which is the key of the item
   * @param ordinal its position in the list, from 1
   */
  public static SignatoryEntity read(
      CitedFields item, AgreementEntity agreement, String partner, int ordinal) {
    SignatoryEntity signatory = new SignatoryEntity();
    signatory.id = item.key();
    signatory.code = agreement.code + "/" + partner;
    signatory.agreementId = agreement.id;
    signatory.partnerId = item.named(partner, "Partner").orElse(0L);
    signatory.sortDate = agreement.sortDate;
    signatory.ordinal = ordinal;
    return signatory;
  }

  public Signatory toRecord() {
    return new Signatory(id, code, agreementId, partnerId);
  }
}
