package org.dialoguerelations.http.endpoint;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dialoguerelations.http.answer.MediaType;

/**
 * What the header {@code Accept} asks for (RFC 9110, 12.5.1).
 *
 * @param ranges in the order in which they were given
 */
record Accept(List<Range> ranges) {

  private static final String ANY = "*/*";
  private static final String ANY_APPLICATION = "application/*";

  /**
   * A media range.
   *
   * @param essence type and subtype, or a wildcard
   * @param quality from 0, not acceptable, to 1
   */
  record Range(String essence, double quality) {

    static Range of(String text) {
      // Also what has nothing but separators has a first part.
      String[] parts = text.split(";", -1);
      double quality = 1;
      for (int i = 1; i < parts.length; i++) {
        String parameter = parts[i].strip().toLowerCase(Locale.ROOT);
        if (parameter.startsWith("q=")) {
          quality = quality(parameter.substring(2));
        }
      }
      return new Range(parts[0].strip().toLowerCase(Locale.ROOT), quality);
    }

    private static double quality(String text) {
      return text.matches("[01](\\.\\d{0,3})?") ? Math.min(1, Double.parseDouble(text)) : 0;
    }
  }

  private record Offer(MediaType type, Range range) {
    boolean named() {
      return range.essence().equals(type.essence());
    }
  }

  /**
   * @param header its value; several of them are joined by commas; empty when it was not sent
   */
  static Accept of(String header) {
    return new Accept(
        Arrays.stream(header.split(",")).filter(range -> !range.isBlank()).map(Range::of).toList());
  }

  /**
   * The type that suits the client best; empty when none does. Without a wish it is {@code
   * application/json}, which older clients expect; between two that are named alike it is the newer
   * type.
   */
  Optional<MediaType> best() {
    if (ranges.isEmpty()) {
      return Optional.of(MediaType.JSON);
    }
    return Arrays.stream(MediaType.values())
        .flatMap(type -> offer(type).stream())
        .filter(offer -> offer.range().quality() > 0)
        .max(
            Comparator.comparingDouble((Offer offer) -> offer.range().quality())
                .thenComparing(Offer::named)
                .thenComparing(
                    offer -> offer.named() == (offer.type() == MediaType.GRAPHQL_RESPONSE)))
        .map(Offer::type);
  }

  /** The most specific range that covers the type. */
  private Optional<Offer> offer(MediaType type) {
    return List.of(type.essence(), ANY_APPLICATION, ANY).stream()
        .flatMap(
            essence -> ranges.stream().filter(range -> range.essence().equals(essence)).limit(1))
        .findFirst()
        .map(range -> new Offer(type, range));
  }
}
