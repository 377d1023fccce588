package org.dialoguerelations.agreement.signatory;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which acts express consent to be bound (VCLT 11 to 16). */
public final class ConsentActs {

  /** The acts that express consent to be bound, whatever the agreement says. */
  public static final List<TreatyActionKind> KINDS =
      List.of(
          TreatyActionKind.RATIFICATION,
          TreatyActionKind.ACCEPTANCE,
          TreatyActionKind.APPROVAL,
          TreatyActionKind.ACCESSION,
          TreatyActionKind.SUCCESSION,
          TreatyActionKind.NOTIFICATION,
          TreatyActionKind.DEFINITIVE_SIGNATURE,
          TreatyActionKind.CONSENT_TO_BE_BOUND,
          TreatyActionKind.FORMAL_CONFIRMATION,
          TreatyActionKind.SIMPLIFIED_PROCEDURE);

  /** The acts that may express it, if the agreement says so. */
  public static final Set<TreatyActionKind> CAN_EXPRESS =
      Stream.concat(KINDS.stream(), Stream.of(TreatyActionKind.SIGNATURE))
          .collect(Collectors.toUnmodifiableSet());

  private ConsentActs() {}
}
