package org.dialoguerelations.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.dialoguerelations.dataset.Fields;
import org.dialoguerelations.kernel.page.SortName;

/**
 * The columns of a {@link Place}.
 *
 * @param cityKey the city as filters compare it
 */
@Embeddable
public record EmbeddedPlace(
    String city,
    @Column(name = "city_key") String cityKey,
    String name,
    @Column(name = "country_id") Long countryId) {

  /**
   * The place under a key of a record or item; null, which is how an unknown place is stored, when
   * there is none.
   */
  public static EmbeddedPlace read(Fields fields, String key) {
    return fields
        .map(key)
        .map(
            place -> {
              try (place) {
                if (place.keys().isEmpty()) {
                  place.report("", "needs 'city', 'name' or 'country'");
                }
                String city = place.text("city").orElse(null);
                return new EmbeddedPlace(
                    city,
                    SortName.joined(city),
                    place.text("name").orElse(null),
                    place.reference("country", "Partner").orElse(null));
              }
            })
        .orElse(null);
  }

  /** The place in these columns; null for null. */
  public static Place read(EmbeddedPlace columns) {
    return Optional.ofNullable(columns)
        .map(place -> new Place(place.city, place.name, place.countryId))
        .orElse(null);
  }
}
