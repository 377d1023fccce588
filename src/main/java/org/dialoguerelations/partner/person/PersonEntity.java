package org.dialoguerelations.partner.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.dialoguerelations.dataset.importing.FieldTable;
import org.dialoguerelations.dataset.importing.Form;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.platform.page.SortName;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link Person}. */
@Entity(name = "Person")
@Immutable
class PersonEntity {

  @Id long id;
  String code;
  String name;

  String sortName;

  @Nullable String summary;

  static final FieldTable<PersonEntity, Void, Void> FIELDS =
      FieldTable.<PersonEntity>unexported()
          .hidden("name", Form.REQUIRED_TEXT, (p, v) -> p.name = v)
          .hidden("summary", Form.TEXT, (p, v) -> p.summary = v);

  static PersonEntity read(RecordFields fields) {
    PersonEntity person = new PersonEntity();
    person.id = fields.key();
    person.code = fields.code();
    FIELDS.read(fields, person);
    person.sortName = SortName.of(person.name);
    return person;
  }
}
