package org.dialoguerelations.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import org.hibernate.annotations.Immutable;

/** A record that can be found. */
@Entity(name = "SearchRecord")
@Table(name = "search_record")
@Immutable
class SearchRecordEntity {

  @Id long id;
  String type;
  byte[] code;
  int length;

  protected SearchRecordEntity() {}

  SearchRecordEntity(long id, String type, String code, int length) {
    this.id = id;
    this.type = type;
    this.code = code.getBytes(StandardCharsets.UTF_8);
    this.length = length;
  }
}
