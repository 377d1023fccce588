package org.dialoguerelations.agreement.matrix;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.dialoguerelations.agreement.status.AgreementEvidence;
import org.dialoguerelations.agreement.status.StatusAccount;

/**
 * The status of partners under one agreement on a day.
 *
 * @param listed the cells of those in its list of signatories, by the key of the partner
 * @param unlisted the cell of everyone else
 */
record RatificationColumn(Map<Long, RatificationCell> listed, RatificationCell unlisted) {

  static RatificationColumn of(AgreementEvidence agreement, LocalDate day) {
    StatusAccount account = StatusAccount.of(agreement);
    Map<Long, RatificationCell> listed = new HashMap<>();
    agreement
        .signatories()
        .forEach(
            one ->
                listed.put(one.signatory().partnerKey(), RatificationCell.of(account, one, day)));
    return new RatificationColumn(listed, RatificationCell.unlisted(account, day));
  }

  RatificationCell cell(long partner) {
    return listed.getOrDefault(partner, unlisted);
  }
}
