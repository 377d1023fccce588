package org.dialoguerelations.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.dialoguerelations.dataset.RecordFields;
import org.dialoguerelations.kernel.date.EmbeddedDate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** A row of {@link Mechanism}. */
@Entity(name = "Mechanism")
@Table(name = "mechanism")
@Immutable
class MechanismEntity {

  @Id long id;
  String code;
  String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "mechanism_level")
  MechanismLevel level;

  String summary;

  @Embedded
  @EmbeddedColumnNaming("established_%s")
  EmbeddedDate established;

  static MechanismEntity read(RecordFields fields) {
    MechanismEntity mechanism = new MechanismEntity();
    mechanism.id = fields.key();
    mechanism.code = fields.code();
    mechanism.name = fields.required("name");
    mechanism.level = fields.one("level", MechanismLevel.class).orElse(null);
    mechanism.summary = fields.text("summary").orElse(null);
    mechanism.established = EmbeddedDate.of(fields.date("established").orElse(null));
    return mechanism;
  }

  Mechanism toRecord() {
    return new Mechanism(id, code, name, level, summary, EmbeddedDate.read(established));
  }
}
