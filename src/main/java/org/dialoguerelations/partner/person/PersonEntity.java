package org.dialoguerelations.partner.person;

import jakarta.persistence.Entity;
import org.dialoguerelations.dataset.importing.FieldTable;
import org.dialoguerelations.dataset.importing.Form;
import org.dialoguerelations.dataset.importing.NamedEntity;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link Person}. */
@Entity(name = "Person")
@Immutable
class PersonEntity extends NamedEntity {

  String name;

  @Nullable String givenName;

  @Nullable String familyName;

  @Nullable String summary;

  static final FieldTable<PersonEntity, Void, Void> FIELDS =
      FieldTable.<PersonEntity>unexported()
          .hidden("name", Form.REQUIRED_TEXT, (p, v) -> p.name = v)
          .hidden("givenName", Form.TEXT, (p, v) -> p.givenName = v)
          .hidden("familyName", Form.TEXT, (p, v) -> p.familyName = v)
          .hidden("summary", Form.TEXT, (p, v) -> p.summary = v);

  static PersonEntity read(RecordFields fields) {
    PersonEntity person = FIELDS.read(fields, new PersonEntity());
    person.orderBy(person.name);
    if (!person.isMadeOfItsNames()) {
      fields.report("name", "must be 'givenName' and 'familyName', in either order");
    }
    return person;
  }

  private boolean isMadeOfItsNames() {
    if (givenName == null || familyName == null) {
      return true;
    }
    return name.equals(givenName + " " + familyName) || name.equals(familyName + " " + givenName);
  }
}
