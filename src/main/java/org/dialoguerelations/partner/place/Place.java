package org.dialoguerelations.partner.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.dialoguerelations.dataset.importing.Fields;
import org.dialoguerelations.dataset.importing.Form;
import org.dialoguerelations.platform.page.SortName;
import org.dialoguerelations.platform.schema.Refers;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

/**
 * Where something happened or has its seat, as far as a source says. Its components are its
 * columns.
 *
 * @param city null when no source names one
 * @param cityKey the city as filters compare it; null without one
 * @param region a place that is no city; null when none is named
 * @param countryKey null when no country is known
 */
@Embeddable
@Description("Where something happened or has its seat, as far as a source says.")
public record Place(
    @Description("The city; null when no source names one.") @Column(name = "city")
        @Nullable String city,
    @Ignore @Column(name = "city_key") @Nullable String cityKey,
    @Description("A place that is no city, such as a region; null when none is named.")
        @Column(name = "name")
        @Nullable String region,
    @Ignore
        @Refers(to = "Partner", as = "The country; null when none is known.")
        @Column(name = "country_id")
        @Nullable Long countryKey) {

  /**
   * The place under a key of a record or item; null, which is how an unknown place is stored, when
   * there is none.
   */
  public static @Nullable Place read(Fields fields, String key) {
    return fields
        .map(key)
        .map(
            place -> {
              try (place) {
                if (place.keys().isEmpty()) {
                  place.report("", "needs 'city', 'name' or 'country'");
                }
                Optional<String> city = place.text("city");
                return new Place(
                    city.orElse(null),
                    city.map(SortName::joined).orElse(null),
                    place.text("name").orElse(null),
                    place.reference("country", "Partner").orElse(null));
              }
            })
        .orElse(null);
  }

  /** How a place is written. */
  public static Form<Place> form() {
    return new Form<>("a place", (fields, key) -> Optional.ofNullable(read(fields, key)));
  }
}
