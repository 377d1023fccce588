package org.dialoguerelations.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A text by which a record is found. */
@Entity(name = "SearchText")
@Immutable
class SearchTextEntity {

  @Id long id;

  long recordId;

  int ordinal;
  String text;

  protected SearchTextEntity() {}

  SearchTextEntity(long id, long recordId, int ordinal, String text) {
    this.id = id;
    this.recordId = recordId;
    this.ordinal = ordinal;
    this.text = text;
  }
}
