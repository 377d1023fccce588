package org.dialoguerelations.agreement.matrix;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dialoguerelations.agreement.status.AgreementEvidence;
import org.dialoguerelations.partner.Partner;

/**
 * A matrix of which rows or columns were not chosen.
 *
 * @param partners the codes that were; empty when they are the usual ones
 * @param agreements the codes that were; empty when they are the usual ones
 */
record UsualMatrix(Optional<List<String>> partners, Optional<List<String>> agreements) {

  /** Its rows and columns; those of unknown codes are left out. */
  record Sides(List<Partner> partners, List<AgreementEvidence> evidence) {

    static Sides of(
        List<String> rows,
        Map<String, Partner> partners,
        List<String> columns,
        Map<String, AgreementEvidence> evidence) {
      return new Sides(
          rows.stream().map(partners::get).filter(Objects::nonNull).toList(),
          columns.stream().map(evidence::get).filter(Objects::nonNull).toList());
    }
  }
}
