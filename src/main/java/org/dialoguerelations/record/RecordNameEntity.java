package org.dialoguerelations.record;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A name by which a record is found where a code is asked for. */
@Entity(name = "RecordName")
@Immutable
class RecordNameEntity {

  @Id long id;

  @Convert(converter = NameBytes.class)
  NameKey name;

  @Convert(converter = NameBytes.class)
  NameKey reversed;

  @Enumerated(EnumType.ORDINAL)
  NameStrength strength;

  long recordId;

  String type;

  String code;

  protected RecordNameEntity() {}

  RecordNameEntity(long id, NameKey name, NameStrength strength, RecordFields record) {
    this.id = id;
    this.name = name;
    this.reversed = name.reversed();
    this.strength = strength;
    this.recordId = record.key();
    this.type = record.type();
    this.code = record.code();
  }

  /** Keeps a key as its bytes. */
  @Converter
  @RegisterForReflection
  static class NameBytes implements AttributeConverter<NameKey, byte[]> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable NameKey key) {
      return key == null ? null : key.bytes();
    }

    @Override
    public @Nullable NameKey convertToEntityAttribute(byte @Nullable [] bytes) {
      return bytes == null ? null : NameKey.ofBytes(bytes);
    }
  }
}
