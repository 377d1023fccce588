package org.dialoguerelations.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.dialoguerelations.kernel.date.PartialDate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** A row of {@link Document}. */
@Entity(name = "Document")
@Table(name = "document")
@Immutable
class DocumentEntity {

  @Id long id;
  String code;
  String title;

  @Column(name = "sort_name")
  String sortName;

  @Enumerated(EnumType.STRING)
  DocumentKind kind;

  @Embedded
  @EmbeddedColumnNaming("as_of_%s")
  PartialDate asOf;

  @Enumerated(EnumType.STRING)
  @Column(name = "as_of_basis")
  AsOfBasis asOfBasis;

  @Column(name = "as_of_reason")
  String asOfReason;

  @Column(name = "sort_date")
  LocalDate sortDate;

  @Column(name = "recent_date")
  LocalDate recentDate;

  String language;

  @Column(name = "file_type")
  String fileType;

  String summary;
  String address;
  String publisher;

  @Enumerated(EnumType.STRING)
  DocumentAuthority authority;
}
