package org.dialoguerelations.dataset.revision;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** The row of {@link Licence}: there is one at most. */
@Entity(name = "Licence")
@Immutable
public class LicenceEntity {

  @Id long id;
  String name;
  String url;

  protected LicenceEntity() {}

  public LicenceEntity(long id, String name, String url) {
    this.id = id;
    this.name = name;
    this.url = url;
  }
}
