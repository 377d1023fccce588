package org.dialoguerelations.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A word that may be meant by one with a typing error. */
@Entity(name = "SearchWord")
@Immutable
class SearchWordEntity {

  @Id long id;
  byte[] word;
  byte[] reversed;
  int letters;

  long recordId;

  protected SearchWordEntity() {}

  SearchWordEntity(long id, WordRange span, long recordId) {
    this.id = id;
    this.word = Term.ofWord(span.word()).bytes();
    this.reversed = Term.ofWord(span.word()).reversed().bytes();
    this.letters = span.letters();
    this.recordId = recordId;
  }
}
