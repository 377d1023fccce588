package org.dialoguerelations.source;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.dialoguerelations.dataset.importing.DatedEntity;
import org.dialoguerelations.dataset.importing.FieldTable;
import org.dialoguerelations.dataset.importing.Form;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.kernel.WebAddress;
import org.dialoguerelations.kernel.date.PartialDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link Document}. */
@Entity(name = "Document")
@Immutable
class DocumentEntity extends DatedEntity {

  String title;

  @Enumerated(EnumType.STRING)
  DocumentKind kind;

  @Nullable PartialDate asOf;

  @Enumerated(EnumType.STRING)
  @Nullable AsOfBasis asOfBasis;

  @Nullable String asOfReason;

  @Nullable String language;

  @Nullable String fileType;

  @Nullable String summary;
  @Nullable String address;
  @Nullable String publisher;

  @Enumerated(EnumType.STRING)
  @Nullable DocumentAuthority authority;

  static final FieldTable<DocumentEntity, Void, Void> FIELDS =
      FieldTable.<DocumentEntity>unexported()
          .hidden("title", Form.REQUIRED_TEXT, (d, v) -> d.title = v)
          .hidden("kind", Form.requiredOne(DocumentKind.class), (d, v) -> d.kind = v)
          .hidden("asOf", Form.DATE, (d, v) -> d.asOf = v)
          .hidden("asOfBasis", Form.one(AsOfBasis.class), (d, v) -> d.asOfBasis = v)
          .hidden("asOfReason", Form.TEXT, (d, v) -> d.asOfReason = v)
          .hidden("language", Form.TEXT, (d, v) -> d.language = v)
          .hidden("fileType", Form.TEXT, (d, v) -> d.fileType = v)
          .hidden("summary", Form.TEXT, (d, v) -> d.summary = v)
          .hidden(
              "address",
              Form.of(WebAddress.EXPECTED, WebAddress::parse),
              (d, v) -> d.address = v.toString())
          .hidden("publisher", Form.TEXT, (d, v) -> d.publisher = v)
          .hidden("authority", Form.one(DocumentAuthority.class), (d, v) -> d.authority = v);

  static DocumentEntity read(RecordFields fields) {
    DocumentEntity document = FIELDS.read(fields, new DocumentEntity());
    document.orderBy(document.title, document.asOf);
    if (document.asOf != null && document.asOfBasis == null) {
      fields.report("asOf", "needs 'asOfBasis': PRINTED, or INFERRED with 'asOfReason'");
    }
    if (document.asOfBasis == AsOfBasis.INFERRED && document.asOfReason == null) {
      fields.report("asOfBasis", "an inferred date needs 'asOfReason'");
    }
    return document;
  }
}
