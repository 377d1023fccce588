package org.dialoguerelations.partner.relation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

/** A record that is part of a dialogue relation: derived. */
@Entity(name = "RelationRecord")
@IdClass(RelationRecordEntity.Key.class)
@Immutable
class RelationRecordEntity {

  record Key(long relationId, long recordId) {}

  @Id
  @Column(name = "relation_id")
  long relationId;

  @Id
  @Column(name = "record_id")
  long recordId;

  String type;

  protected RelationRecordEntity() {}
}
