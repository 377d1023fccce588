package org.dialoguerelations.source;

import java.util.List;
import java.util.OptionalInt;
import org.dialoguerelations.dataset.importing.CitedFields;

/**
 * Checks preferred claims: another claim must not have more authority, unless the editors override
 * it. Unclassified documents are ignored.
 */
final class Preference {

  /** The key by which editors override the authority. */
  static final String DESPITE = "despiteAuthority";

  private Preference() {}

  /**
   * Reports a claim that is preferred against the authority, and an override without need.
   *
   * @param claims all of its conflict
   */
  static void check(CitedFields claim, List<CitedFields> claims) {
    boolean meant = claim.flag(DESPITE).orElse(false);
    if (claim.flag("preferred").orElse(false) && isOutranked(claim, claims)) {
      if (!meant) {
        claim.report(
            "preferred",
            "another claim cites a document of higher 'authority': prefer that one, or say why not in 'reason' and add '%s: true'"
                .formatted(DESPITE));
      }
    } else if (meant) {
      claim.report(DESPITE, "is only for a preferred claim where another has more 'authority'");
    }
  }

  private static boolean isOutranked(CitedFields claim, List<CitedFields> claims) {
    OptionalInt own = claim.rank("source");
    return own.isPresent()
        && claims.stream()
            .flatMapToInt(other -> other.rank("source").stream())
            .anyMatch(rank -> rank < own.getAsInt());
  }
}
