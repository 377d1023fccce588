package org.dialoguerelations.http.answer;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dialoguerelations.kernel.LanguageTags;

/**
 * What a client prefers, by the header {@code Accept} or one of its kind (RFC 9110, 12.4.2).
 *
 * @param qualities from 0, not acceptable, to 1, by what is named, in the order of the header
 */
public record Preferences(Map<String, Double> qualities) {

  private static final Preferences NONE = new Preferences(Map.of());

  /**
   * @param header its value; several of them are joined by commas; empty when it was not sent
   */
  public static Preferences of(String header) {
    if (header.isEmpty()) {
      return NONE;
    }
    return new Preferences(
        Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
            .filter(preference -> !preference.isBlank())
            // Also what has nothing but separators has a first part.
            .map(preference -> preference.split(";", -1))
            .collect(
                Collectors.toMap(
                    parts -> parts[0].strip(),
                    Preferences::quality,
                    (first, other) -> first,
                    LinkedHashMap::new)));
  }

  private static double quality(String... parts) {
    double quality = 1;
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip();
      if (parameter.startsWith("q=")) {
        String value = parameter.substring(2);
        quality = value.matches("[01](\\.\\d{0,3})?") ? Math.min(1, Double.parseDouble(value)) : 0;
      }
    }
    return quality;
  }

  /**
   * The one of these media types that a client likes best; of equals the first. Empty when it
   * accepts none of them.
   */
  public Optional<String> best(List<String> offered) {
    double otherwise = qualities.isEmpty() ? 1 : 0;
    return offered.stream()
        .filter(type -> quality(otherwise, names(type)) > 0)
        .max(
            Comparator.comparingDouble((String type) -> quality(otherwise, names(type)))
                .thenComparing(Comparator.comparingInt(offered::indexOf).reversed()));
  }

  /**
   * The one of these languages that a client likes best, of equals the one that it names first; one
   * in general for one of a country, such as {@code ja} for {@code ja-JP}. Empty when it names none
   * of them.
   */
  public Optional<String> language(Collection<String> offered) {
    return qualities.entrySet().stream()
        .filter(range -> range.getValue() > 0)
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .flatMap(range -> LanguageTags.nearest(range.getKey(), offered).stream())
        .findFirst();
  }

  private static String[] names(String type) {
    return new String[] {type, type.substring(0, type.indexOf('/')) + "/*", "*/*"};
  }

  boolean name(String name) {
    return qualities.containsKey(name);
  }

  /**
   * The quality of the first of these names that the client uses.
   *
   * @param otherwise when it uses none
   */
  double quality(double otherwise, String... names) {
    for (String name : names) {
      Double quality = qualities.get(name);
      if (quality != null) {
        return quality;
      }
    }
    return otherwise;
  }
}
