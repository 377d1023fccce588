package org.dialoguerelations.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.dialoguerelations.dataset.RecordFields;
import org.dialoguerelations.kernel.page.SortName;
import org.hibernate.annotations.Immutable;

/** A row of {@link Person}. */
@Entity(name = "Person")
@Table(name = "person")
@Immutable
class PersonEntity {

  @Id long id;
  String code;
  String name;

  @Column(name = "sort_name")
  String sortName;

  String summary;

  static PersonEntity read(RecordFields fields) {
    PersonEntity person = new PersonEntity();
    person.id = fields.key();
    person.code = fields.code();
    person.name = fields.required("name");
    person.sortName = SortName.of(person.name);
    person.summary = fields.text("summary").orElse(null);
    return person;
  }
}
