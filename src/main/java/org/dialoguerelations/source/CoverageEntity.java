package org.dialoguerelations.source;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.kernel.date.PartialDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link Coverage}: the claim of the one list of a record that can have a coverage. */
@Entity(name = "Coverage")
@Immutable
class CoverageEntity {

  @Id long id;

  long ownerId;

  @Enumerated(EnumType.STRING)
  CoverageExtent extent;

  @Nullable PartialDate asOf;

  static CoverageEntity read(CitedFields item, long owner) {
    CoverageEntity coverage = new CoverageEntity();
    coverage.id = item.key();
    coverage.ownerId = owner;
    coverage.extent =
        item.requiredOne("extent", CoverageExtent.class).orElse(CoverageExtent.PARTIAL);
    coverage.asOf = item.date("asOf").orElse(null);
    if (coverage.extent == CoverageExtent.COMPLETE && coverage.asOf == null) {
      item.report("asOf", "a COMPLETE list needs 'asOf', the date of its claim");
      coverage.extent = CoverageExtent.PARTIAL;
    }
    return coverage;
  }

  Coverage toRecord() {
    return new Coverage(id, extent, asOf);
  }
}
