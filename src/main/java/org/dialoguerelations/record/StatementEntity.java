package org.dialoguerelations.record;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link Topic}, {@link Objective} or {@link Note}: one table, by their kind. */
@Entity(name = "Statement")
@DiscriminatorColumn(name = "kind")
@Immutable
abstract class StatementEntity {

  @Id long id;

  long ownerId;

  String text;

  protected StatementEntity() {}

  StatementEntity(CitedFields item, long ownerId) {
    this.id = item.key();
    this.ownerId = ownerId;
    this.text = item.required("text");
  }

  @Entity(name = "Topic")
  @DiscriminatorValue("TOPIC")
  static class OfTopic extends StatementEntity {

    @Enumerated(EnumType.STRING)
    @Nullable Pillar pillar;

    protected OfTopic() {}

    OfTopic(CitedFields item, long owner) {
      super(item, owner);
      pillar = item.one("pillar", Pillar.class).orElse(null);
    }
  }

  @Entity(name = "Objective")
  @DiscriminatorValue("OBJECTIVE")
  static class OfObjective extends StatementEntity {

    protected OfObjective() {}

    OfObjective(CitedFields item, long owner) {
      super(item, owner);
    }
  }

  @Entity(name = "Note")
  @DiscriminatorValue("NOTE")
  static class OfNote extends StatementEntity {

    protected OfNote() {}

    OfNote(CitedFields item, long owner) {
      super(item, owner);
    }
  }
}
