package org.dialoguerelations.partner;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.partner.place.Place;
import org.jspecify.annotations.Nullable;

/** A place in one line. */
public final class PlaceLabel {

  private PlaceLabel() {}

  /** The line of a place whose country is among these; null for no place. */
  public static @Nullable String of(@Nullable Place place, Map<Long, Partner> countries) {
    return place == null
        ? null
        : of(place, place.countryKey() == null ? null : countries.get(place.countryKey()));
  }

  /**
   * City, region and country as far as they are known; a city that is its own country, like
   * Singapore, is named once.
   */
  static String of(Place place, @Nullable Partner country) {
    return Stream.of(place.city(), place.region(), country == null ? null : country.name())
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
