package org.dialoguerelations.statistic;

import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The unit of a value: money in a currency, with how many of it count as one, or anything else.
 *
 * @param code as data set files and the schema have it
 */
record Unit(String code) {

  static final String EXPECTED =
      "a unit in capitals: a currency with THOUSAND, MILLION, BILLION or TRILLION, such as USD_BILLION, or another such as TONNES";

  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,19}");
  private static final Pattern MONEY =
      Pattern.compile("([A-Z]{3})_(THOUSAND|MILLION|BILLION|TRILLION)");
  private static final Set<String> WITH_PLURAL =
      Set.of("dollar", "euro", "franc", "peso", "pound", "rupee");

  static String parse(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException();
    }
    return text;
  }

  /**
   * The code of the currency that ISO 4217 does not have; empty when it has it, or there is none.
   */
  Optional<String> unknownCurrency() {
    Matcher money = MONEY.matcher(code);
    return money.matches() && currency(money.group(1)).isEmpty()
        ? Optional.of(money.group(1))
        : Optional.empty();
  }

  /** In words, e.g. billion US dollars. */
  String words() {
    Matcher money = MONEY.matcher(code);
    return money.matches()
        ? small(money.group(2)) + " " + currency(money.group(1)).orElse(money.group(1))
        : small(code);
  }

  private static Optional<String> currency(String code) {
    try {
      return Optional.of(plural(Currency.getInstance(code).getDisplayName(Locale.ENGLISH)));
    } catch (IllegalArgumentException e) {
      // ISO 4217 has no such code.
      return Optional.empty();
    }
  }

  private static String plural(String name) {
    int last = name.lastIndexOf(' ') + 1;
    String noun = small(name.substring(last));
    return name.substring(0, last) + noun + (WITH_PLURAL.contains(noun) ? "s" : "");
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
