package org.dialoguerelations.source;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.dialoguerelations.dataset.importing.CitationSink;
import org.dialoguerelations.dataset.importing.Rows;
import org.dialoguerelations.dataset.importing.Support;
import org.dialoguerelations.kernel.date.DatePrecision;
import org.dialoguerelations.record.Subjects;

/** Writes the rows that every subject of a citation has. */
@Singleton
class SourceRows implements CitationSink {

  @Override
  public void subject(long key, String type, Rows rows) {
    Subjects.add(key, type, rows);
  }

  @Override
  public void place(long key, long document, String code, String label, Rows rows) {
    rows.add(new LocatorEntity(key, document, code, label));
  }

  @Override
  public void citation(
      long key,
      long subject,
      long record,
      long place,
      Optional<String> property,
      Optional<DatePrecision> precision,
      Rows rows) {
    rows.add(
        new CitationEntity(
            key, subject, record, place, property.orElse(null), precision.orElse(null)));
  }

  /** Documents are their own sources, and no values. */
  @Override
  public void support(long key, Support support, int rank, Rows rows) {
    DocumentAuthority authority = DocumentAuthority.values()[rank];
    if (authority.isWeak() && !support.record().type().equals("Document")) {
      rows.add(new WeakValueEntity(key, support, authority));
    }
  }
}
