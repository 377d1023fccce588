package org.dialoguerelations.http.error;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says kinds of values in the words of JSON where the library names its classes. */
final class JsonWords {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("LinkedHashMap", "object"),
          Map.entry("ArrayList", "list"),
          Map.entry("String", "text"),
          Map.entry("Boolean", "boolean"),
          Map.entry("Integer", "number"),
          Map.entry("Long", "number"),
          Map.entry("BigInteger", "number"),
          Map.entry("Double", "number"),
          Map.entry("BigDecimal", "number"));

  /** How the library's messages speak of what they got. */
  private static final Pattern GOT = Pattern.compile("(but (?:it )?was an? )'(\\w+)'");

  private JsonWords() {}

  static String in(String message) {
    Matcher got = GOT.matcher(message);
    return got.replaceAll(
        match ->
            Matcher.quoteReplacement(
                match.group(1) + "'" + WORDS.getOrDefault(match.group(2), match.group(2)) + "'"));
  }
}
