package org.dialoguerelations.agreement.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

/** A partner in the group of a threshold. */
@Entity(name = "EntryIntoForcePartner")
@IdClass(EntryIntoForcePartnerEntity.Key.class)
@Immutable
public class EntryIntoForcePartnerEntity {

  record Key(long thresholdId, long partnerId) {}

  @Id
  @Column(name = "threshold_id")
  long thresholdId;

  @Id
  @Column(name = "partner_id")
  long partnerId;

  int place;

  protected EntryIntoForcePartnerEntity() {}

  public EntryIntoForcePartnerEntity(long thresholdId, long partnerId, int place) {
    this.thresholdId = thresholdId;
    this.partnerId = partnerId;
    this.place = place;
  }
}
