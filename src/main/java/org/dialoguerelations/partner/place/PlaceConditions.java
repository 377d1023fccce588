package org.dialoguerelations.partner.place;

import java.util.List;
import org.dialoguerelations.platform.page.Condition;
import org.dialoguerelations.platform.page.SortName;
import org.jspecify.annotations.Nullable;

/** Conditions on where something happened, for the filters of all types that have a place. */
public final class PlaceConditions {

  /** Description of the field {@code country} of a filter. */
  public static final String COUNTRY = "In one of these countries (codes of partners).";

  /** Description of the field {@code city} of a filter. */
  public static final String CITY =
      "In one of these cities; case, accents, spaces and punctuation do not matter.";

  private PlaceConditions() {}

  /**
   * Rows whose place lies in one of the countries and is one of the cities; null for any.
   *
   * @param attribute an attribute of type {@link Place}
   */
  public static Condition in(
      String attribute, @Nullable List<String> countries, @Nullable List<String> cities) {
    return Condition.refersTo(attribute + ".countryKey", "Partner", "country", countries)
        .and(city(attribute, cities));
  }

  private static Condition city(String attribute, @Nullable List<String> names) {
    // The client's texts are checked: a long text may become a short key.
    Condition given = Condition.where("1 = 1", "city", names);
    return names == null
        ? given
        : Condition.where(
            "e.%s.cityKey in :city".formatted(attribute),
            "city",
            names.stream().map(SortName::joined).toList());
  }
}
