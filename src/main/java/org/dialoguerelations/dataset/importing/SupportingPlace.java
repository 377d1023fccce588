package org.dialoguerelations.dataset.importing;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dialoguerelations.kernel.date.DatePrecision;

/**
 * A place in a document that supports a record, an item or a property.
 *
 * @param full whether it supports all of it, also the date as it is shown
 * @param precision how precisely it gives the date where it gives less; empty when it has none
 */
record SupportingPlace(long key, boolean full, Optional<DatePrecision> precision) {

  /** Of a place that does not tell the date. */
  private static final String NONE = "NONE";

  private static final String EXPECTED =
      "one of %s, %s"
          .formatted(
              Arrays.stream(DatePrecision.values())
                  .map(DatePrecision::name)
                  .collect(Collectors.joining(", ")),
              NONE);

  static SupportingPlace full(long key) {
    return new SupportingPlace(key, true, Optional.empty());
  }

  /** Reads the key {@code precision} of a place that does not support the date as it is shown. */
  static SupportingPlace less(long key, Fields cited) {
    return new SupportingPlace(
        key, false, cited.value("precision", SupportingPlace::parse, EXPECTED).flatMap(p -> p));
  }

  private static Optional<DatePrecision> parse(String text) {
    return text.equals(NONE) ? Optional.empty() : Optional.of(DatePrecision.valueOf(text));
  }
}
