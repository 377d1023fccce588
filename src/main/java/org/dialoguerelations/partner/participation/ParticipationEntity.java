package org.dialoguerelations.partner.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.dialoguerelations.record.ParticipationBasis;
import org.hibernate.annotations.Immutable;

/** A row of {@link Participation}: derived, with the type of the record. */
@Entity(name = "Participation")
@IdClass(ParticipationEntity.Key.class)
@Immutable
class ParticipationEntity {

  record Key(long recordId, long partnerId, ParticipationBasis basis, long throughId) {}

  @Id
  @Column(name = "record_id")
  long recordId;

  @Id
  @Column(name = "partner_id")
  long partnerId;

  @Id
  @Enumerated(EnumType.STRING)
  @Column(name = "basis")
  ParticipationBasis basis;

  @Id
  @Column(name = "through_id")
  long throughId;

  String type;

  protected ParticipationEntity() {}
}
