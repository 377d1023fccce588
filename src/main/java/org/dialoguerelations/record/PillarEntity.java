package org.dialoguerelations.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A pillar that a record belongs to. */
@Entity(name = "RecordPillar")
@Table(name = "pillar")
@IdClass(PillarEntity.Key.class)
@Immutable
class PillarEntity {

  record Key(long subjectId, Pillar pillar) {}

  @Id
  @Column(name = "subject_id")
  long subjectId;

  @Id
  @Column(name = "pillar")
  @Enumerated(EnumType.STRING)
  Pillar pillar;

  protected PillarEntity() {}

  PillarEntity(long subjectId, Pillar pillar) {
    this.subjectId = subjectId;
    this.pillar = pillar;
  }

  Pillar pillar() {
    return pillar;
  }
}
