package org.dialoguerelations.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.dialoguerelations.dataset.importing.FieldTable;
import org.dialoguerelations.dataset.importing.Form;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.platform.page.SortName;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link Mechanism}. */
@Entity(name = "Mechanism")
@Immutable
class MechanismEntity {

  @Id long id;
  String code;
  String name;

  String sortName;

  @Enumerated(EnumType.STRING)
  @Column(name = "mechanism_level")
  @Nullable MechanismLevel level;

  /** The highest level first, those without one last. */
  int levelRank;

  @Nullable String summary;

  LocalDate sortDate;

  LocalDate recentDate;

  @Nullable PartialDate established;

  static final FieldTable<MechanismEntity, Void, Void> FIELDS =
      FieldTable.<MechanismEntity>unexported()
          .hidden("name", Form.REQUIRED_TEXT, (m, v) -> m.name = v)
          .hidden("level", Form.one(MechanismLevel.class), (m, v) -> m.level = v)
          .hidden("summary", Form.TEXT, (m, v) -> m.summary = v)
          .hidden("established", Form.DATE, (m, v) -> m.established = v);

  static MechanismEntity read(RecordFields fields) {
    MechanismEntity mechanism = new MechanismEntity();
    mechanism.id = fields.key();
    mechanism.code = fields.code();
    FIELDS.read(fields, mechanism);
    mechanism.sortName = SortName.of(mechanism.name);
    mechanism.levelRank = rank(mechanism.level);
    mechanism.sortDate = PartialDate.sortDate(mechanism.established);
    mechanism.recentDate = PartialDate.recentDate(mechanism.established);
    return mechanism;
  }

  private static int rank(@Nullable MechanismLevel level) {
    return level == null ? MechanismLevel.values().length : level.ordinal();
  }
}
