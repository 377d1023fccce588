package org.dialoguerelations.search;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A term of a record, with the best of its texts that have it, and with what the order of hits
 * needs of the record.
 */
@Entity(name = "SearchPosting")
@Immutable
class SearchPostingEntity {

  @Id long id;

  @Convert(converter = TermBytes.class)
  Term term;

  long recordId;

  int tier;
  int ordinal;
  int length;
  byte[] code;
  String type;

  protected SearchPostingEntity() {}

  /**
   * @param of what the record's other postings have as well
   * @param tier the number of the {@link SearchMatch}
   */
  SearchPostingEntity(long id, Term term, Posted of, int tier, int ordinal) {
    this.id = id;
    this.term = term;
    this.recordId = of.key();
    this.tier = tier;
    this.ordinal = ordinal;
    this.length = of.length();
    this.code = of.code();
    this.type = of.type();
  }

  /** Keeps a term as its bytes. */
  @Converter
  @RegisterForReflection
  static class TermBytes implements AttributeConverter<Term, byte[]> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable Term term) {
      return term == null ? null : term.bytes();
    }

    @Override
    public @Nullable Term convertToEntityAttribute(byte @Nullable [] bytes) {
      return bytes == null ? null : Term.ofBytes(bytes);
    }
  }
}
