package org.dialoguerelations.source;

import java.util.List;
import java.util.OptionalInt;
import org.dialoguerelations.dataset.CitedFields;

/**
 * Whose claim is preferred: never that of a document with less authority than another claim has,
 * unless the editors say that they mean it. Documents that nobody has classified have no part.
 */
final class Preference {

  /** The key by which editors say that they mean it. */
  static final String DESPITE = "despiteAuthority";

  private Preference() {}

  /**
   * Reports when a claim is preferred for no good reason.
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
