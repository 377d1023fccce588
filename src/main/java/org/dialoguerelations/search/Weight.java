package org.dialoguerelations.search;

/**
 * How well a text of a record matches a word: a number, the lower the better, that a database
 * computes, compares and orders by. Its parts, the heaviest first: whether a typing error was
 * forgiven, which kind of text matched ({@link SearchMatch}), whether only the beginning of a word
 * did, and the ordinal of the text in its record. What is left without the ordinal is the standing.
 */
final class Weight {

  private static final int TEXTS = 10_000;
  private static final int BEGINNING = TEXTS;
  private static final int TIER = 2 * BEGINNING;

  /** Of a word that was meant and not written. */
  static final int MISSPELT = 50 * TIER;

  /** SQL for the weight of a posting {@code p} in a range of terms {@code w}. */
  static final String OF_POSTING =
      "w.weight + p.tier * %d + case when p.term = w.low then 0 else %d end + p.ordinal"
          .formatted(TIER, BEGINNING);

  /** SQL for the weight of a record in which words have the weights of {@code f}: the worst. */
  static final String OF_RECORD =
      "max(mod(f.weight, %d)) + %d * max(f.weight / %d)".formatted(MISSPELT, MISSPELT, MISSPELT);

  /** SQL for the standing in a weight of {@code f}. */
  static final String STANDING = "f.weight / " + TEXTS;

  /** SQL for the ordinal of the text in a weight of {@code e}. */
  static final String TEXT = "mod(e.weight, %d)".formatted(TEXTS);

  private Weight() {}

  static SearchMatch match(int standing) {
    return SearchMatch.values()[standing * TEXTS % MISSPELT / TIER];
  }

  static boolean isMisspelt(int standing) {
    return standing * TEXTS >= MISSPELT;
  }
}
