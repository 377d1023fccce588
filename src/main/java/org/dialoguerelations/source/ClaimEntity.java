package org.dialoguerelations.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link Claim}. */
@Entity(name = "Claim")
@Immutable
class ClaimEntity {

  @Id long id;

  long conflictId;

  long locatorId;

  @Column(name = "stated")
  String value;

  boolean preferred;
  @Nullable String reason;

  static ClaimEntity read(CitedFields item, long conflict) {
    try (item) {
      ClaimEntity claim = new ClaimEntity();
      claim.id = item.key();
      claim.conflictId = conflict;
      claim.value = item.required("value");
      item.demand("source");
      claim.locatorId = item.place("source").orElse(0L);
      claim.preferred = item.flag("preferred").orElse(false);
      claim.reason = item.text("reason").orElse(null);
      item.flag(Preference.DESPITE);
      if (claim.preferred && claim.reason == null) {
        item.report("reason", "the preferred claim needs 'reason'");
      }
      return claim;
    }
  }
}
