package org.dialoguerelations.http.error;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words messages of the library for clients. They name its classes and its parser, show its trees,
 * and repeat as much of a request as its author likes; where in the document they belong, the error
 * says anyway.
 */
final class Wording {

  private static final int LONGEST = 500;

  /** Where a tree begins that the library shows. */
  private static final Pattern TREE = Pattern.compile(" - '\\w+\\{");

  /**
   * Each value is taken up to the last place at which it can end: it may hold what follows it. So
   * such a rule holds on to the beginning of the message, else a value made of many beginnings
   * would be searched to its end from each of them.
   */
  private static final List<UnaryOperator<String>> RULES =
      List.of(
          rule("^\\s*Validation [Ee]rror \\([^)]*\\) ?: ", ""),
          rule(
              "^(argument '[^']*') with value '.*' (must |is not |is missing |contains )", "$1 $2"),
          Wording::withoutTree,
          rule(
              "Expected type 'Map' but was '\\w+'. Variables for input objects .*",
              "Expected an object."),
          rule(
              "^(Variable '[^']*' has an invalid value: Invalid input for enum '\\w+'[.]) No value"
                  + " found for name '[\\[{].*'$",
              "$1 Expected a name."),
          rule("^Bad default value '.*' for type", "Bad default value for type"),
          rule(
              "^(Invalid syntax with) ANTLR error 'token recognition error at: ('.*')'",
              "$1 offending token $2"),
          rule("^(Invalid syntax) with ANTLR error '.*' at line", "$1 at line"));

  /** Half of a pair that stands for one character; no encoding has it. */
  private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");

  /** The words of JSON for kinds of values, where the library names its classes. */
  private static final Map<String, String> WORDS_OF_JSON =
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

  private Wording() {}

  static String of(String message) {
    String worded = message;
    for (UnaryOperator<String> rule : RULES) {
      worded = rule.apply(worded);
    }
    return begun(shortened(HALF_CHARACTER.matcher(inWordsOfJson(worded)).replaceAll("\uFFFD")));
  }

  private static UnaryOperator<String> rule(String pattern, String replacement) {
    Pattern compiled = Pattern.compile(pattern, Pattern.DOTALL);
    return message -> compiled.matcher(message).replaceFirst(replacement);
  }

  private static String withoutTree(String message) {
    Matcher tree = TREE.matcher(message);
    return message.endsWith("}'") && tree.find() ? message.substring(0, tree.start()) : message;
  }

  private static String shortened(String message) {
    if (message.length() <= LONGEST) {
      return message;
    }
    int end = Character.isHighSurrogate(message.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return message.substring(0, end) + "\u2026";
  }

  private static String inWordsOfJson(String message) {
    Matcher got = GOT.matcher(message);
    return got.replaceAll(
        match ->
            Matcher.quoteReplacement(
                match.group(1)
                    + "'"
                    + WORDS_OF_JSON.getOrDefault(match.group(2), match.group(2))
                    + "'"));
  }

  private static String begun(String message) {
    return message.isEmpty()
        ? message
        : message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
  }
}
