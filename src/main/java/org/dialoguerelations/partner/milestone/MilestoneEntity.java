package org.dialoguerelations.partner.milestone;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.dialoguerelations.dataset.importing.DatedEntity;
import org.dialoguerelations.dataset.importing.FieldTable;
import org.dialoguerelations.dataset.importing.Form;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.partner.place.Place;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link Milestone}. */
@Entity(name = "Milestone")
@Immutable
class MilestoneEntity extends DatedEntity {

  String title;

  @Enumerated(EnumType.STRING)
  MilestoneKind kind;

  @Nullable String summary;

  @Nullable PartialDate date;

  @EmbeddedColumnNaming @Nullable Place place;

  @Nullable Long relationId;

  @Nullable Long personId;

  @Nullable Long partnerId;

  static final FieldTable<MilestoneEntity, Void, Void> FIELDS =
      FieldTable.<MilestoneEntity>unexported()
          .hidden("title", Form.REQUIRED_TEXT, (m, v) -> m.title = v)
          .hidden("kind", Form.requiredOne(MilestoneKind.class), (m, v) -> m.kind = v)
          .hidden("summary", Form.TEXT, (m, v) -> m.summary = v)
          .hidden("date", Form.DATE, (m, v) -> m.date = v)
          .hidden("place", Place.form(), (m, v) -> m.place = v)
          .hidden("relation", Form.code("DialogueRelation"), (m, v) -> m.relationId = v)
          .hidden("person", Form.code("Person"), (m, v) -> m.personId = v)
          .hidden("partner", Form.code("Partner"), (m, v) -> m.partnerId = v);

  static MilestoneEntity read(RecordFields fields) {
    MilestoneEntity milestone = FIELDS.read(fields, new MilestoneEntity());
    milestone.orderBy(milestone.title, milestone.date);
    return milestone;
  }
}
