package org.dialoguerelations.http.error;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words messages of the library for clients. They name its classes and its parser, show its trees,
 * and repeat as much of a request as its author likes; where in the document they belong, the error
 * says anyway.
 */
final class Wording {

  private static final int LONGEST = 500;

  private record Rule(Pattern pattern, String replacement) {

    static Rule of(String pattern, String replacement) {
      return new Rule(Pattern.compile(pattern, Pattern.DOTALL), replacement);
    }

    String apply(String message) {
      return pattern.matcher(message).replaceFirst(replacement);
    }
  }

  /** Each value is taken up to the last place at which it can end: it may hold what follows it. */
  private static final List<Rule> RULES =
      List.of(
          Rule.of("^\\s*Validation [Ee]rror \\([^)]*\\) ?: ", ""),
          Rule.of(
              "^(argument '[^']*') with value '.*' (must |is not |is missing |contains )", "$1 $2"),
          Rule.of(" - '\\w+\\{.*\\}'$", ""),
          Rule.of(
              "Expected type 'Map' but was '\\w+'. Variables for input objects .*",
              "Expected an object."),
          Rule.of("^Bad default value '.*' for type", "Bad default value for type"),
          Rule.of(
              "with ANTLR error 'token recognition error at: ('.*')'", "with offending token $1"),
          Rule.of("with ANTLR error '.*' at line", "at line"));

  /** Half of a pair that stands for one character; no encoding has it. */
  private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");

  private Wording() {}

  static String of(String message) {
    String worded = message;
    for (Rule rule : RULES) {
      worded = rule.apply(worded);
    }
    return begun(shortened(HALF_CHARACTER.matcher(JsonWords.in(worded)).replaceAll("\uFFFD")));
  }

  private static String shortened(String message) {
    if (message.length() <= LONGEST) {
      return message;
    }
    int end = Character.isHighSurrogate(message.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return message.substring(0, end) + "\u2026";
  }

  private static String begun(String message) {
    return message.isEmpty()
        ? message
        : message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
  }
}
