package org.dialoguerelations.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.dialoguerelations.dataset.importing.DatedEntity;
import org.dialoguerelations.dataset.importing.FieldTable;
import org.dialoguerelations.dataset.importing.Form;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.kernel.date.PartialDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link Mechanism}. */
@Entity(name = "Mechanism")
@Immutable
class MechanismEntity extends DatedEntity {

  String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "mechanism_level")
  @Nullable MechanismLevel level;

  /** The highest level first, those without one last. */
  int levelRank;

  @Nullable String summary;

  @Nullable PartialDate established;

  static final FieldTable<MechanismEntity, Void, Void> FIELDS =
      FieldTable.<MechanismEntity>unexported()
          .hidden("name", Form.REQUIRED_TEXT, (m, v) -> m.name = v)
          .hidden("level", Form.one(MechanismLevel.class), (m, v) -> m.level = v)
          .hidden("summary", Form.TEXT, (m, v) -> m.summary = v)
          .hidden("established", Form.DATE, (m, v) -> m.established = v);

  static MechanismEntity read(RecordFields fields) {
    MechanismEntity mechanism = FIELDS.read(fields, new MechanismEntity());
    mechanism.orderBy(mechanism.name, mechanism.established);
    mechanism.levelRank = rank(mechanism.level);
    return mechanism;
  }

  private static int rank(@Nullable MechanismLevel level) {
    return level == null ? MechanismLevel.values().length : level.ordinal();
  }
}
