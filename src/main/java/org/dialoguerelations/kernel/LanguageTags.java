package org.dialoguerelations.kernel;

import java.util.Arrays;
import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tags of languages by BCP 47, such as {@code ja}, {@code fr-CA} and {@code zh-Hant}. */
public final class LanguageTags {

  /** What a language tag is, in a message. */
  public static final String EXPECTED = "a language tag (BCP 47)";

  /** No tag in use is longer; RFC 5646, 4.4.1, has room for as many characters. */
  private static final int LONGEST = 35;

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /** The languages that have a code of two letters, by that of three. */
  private static final Map<String, String> SHORTER =
      LANGUAGES.stream()
          .collect(
              Collectors.toMap(
                  code -> new Locale(code).getISO3Language(),
                  Function.identity(),
                  (one, other) -> one));

  private LanguageTags() {}

  /**
   * A tag as it is.
   *
   * @throws IllegalArgumentException when it is none, or can be written otherwise
   */
  public static String parse(String text) {
    Locale locale = locale(text);
    String language = locale.getLanguage();
    boolean known = language.length() == 3 || LANGUAGES.contains(language);
    if (!known || text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "'%s' names no language; such as ja, fr-CA or zh-Hant do".formatted(text));
    }
    String country = locale.getCountry();
    if (country.length() == 2 && !COUNTRIES.contains(country)) {
      throw new IllegalArgumentException(
          "'%s' names a country that ISO 3166-1 does not have".formatted(text));
    }
    String written =
        SHORTER.getOrDefault(language, language)
            + locale.toLanguageTag().substring(language.length());
    if (!written.equals(text)) {
      throw new IllegalArgumentException("'%s' is written %s".formatted(text, written));
    }
    return text;
  }

  private static Locale locale(String text) {
    try {
      return new Locale.Builder().setLanguageTag(text).build();
    } catch (IllformedLocaleException e) {
      return Locale.ROOT;
    }
  }

  /**
   * The tag that comes nearest to a wanted one: itself, or else what is left without its last parts
   * (RFC 4647, 3.4). {@code ja-JP} finds {@code ja}.
   */
  public static Optional<String> nearest(String wanted, Collection<String> offered) {
    String[] parts = wanted.split("-");
    for (int length = parts.length; length > 0; length--) {
      String shorter = String.join("-", Arrays.copyOf(parts, length));
      Optional<String> found = offered.stream().filter(shorter::equalsIgnoreCase).findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
