package org.dialoguerelations.source.citing;

import java.util.List;
import java.util.Optional;
import org.dialoguerelations.kernel.date.PartialDate;

/**
 * What is known of a document as a publication of its own.
 *
 * @param kind its type in CSL
 * @param publishers the names of those who published it; none when no source says so
 * @param asOf the date that it speaks of, used as that of its publication
 * @param inferred whether that date is not printed in it
 * @param language an ISO 639-1 code
 * @param address where it is public
 */
public record Publication(
    String kind,
    List<String> publishers,
    Optional<PartialDate> asOf,
    boolean inferred,
    Optional<String> language,
    Optional<String> address) {

  public Publication {
    publishers = List.copyOf(publishers);
  }

  /** The date, and how it is known, in words; empty without one. */
  String dating() {
    return asOf.map(date -> "As of " + date.edtf() + (inferred ? " (inferred)" : "") + ". ")
        .orElse("");
  }
}
