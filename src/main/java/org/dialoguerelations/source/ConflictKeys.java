package org.dialoguerelations.source;

import jakarta.inject.Singleton;
import java.util.List;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.dataset.importing.CommonKeys;
import org.dialoguerelations.dataset.importing.Inheritance;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.dataset.importing.Rows;

/** The conflicts that every record can have. */
@Singleton
class ConflictKeys implements CommonKeys {

  @Override
  public void read(RecordFields fields, Rows rows) {
    int ordinal = 0;
    for (CitedFields item : fields.items("conflicts", "Conflict", "", Inheritance.OPTIONAL)) {
      try (item) {
        rows.add(ConflictEntity.read(item, fields, ordinal++));
        List<CitedFields> claims = item.items("claims", "Claim", "", Inheritance.OPTIONAL);
        claims.forEach(claim -> rows.add(ClaimEntity.read(claim, item.key())));
        if (claims.size() < 2) {
          item.report("claims", "a conflict needs at least two claims");
        }
        if (claims.stream().filter(claim -> claim.flag("preferred").orElse(false)).count() != 1) {
          item.report("claims", "exactly one claim must have 'preferred: true'");
        }
        claims.forEach(claim -> Preference.check(claim, claims));
      }
    }
  }
}
