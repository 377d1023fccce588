package org.dialoguerelations.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.dialoguerelations.record.Pillar;
import org.hibernate.annotations.Immutable;

/** A pillar that an entry belongs to. */
@Entity(name = "TimelinePillar")
@IdClass(TimelinePillarEntity.Key.class)
@Immutable
class TimelinePillarEntity extends TimelineRow {

  record Key(long entryId, Pillar pillar) {}

  @Id
  @Column(name = "entry_id")
  long entryId;

  @Id
  @Column(name = "pillar")
  @Enumerated(EnumType.STRING)
  Pillar pillar;

  protected TimelinePillarEntity() {}
}
