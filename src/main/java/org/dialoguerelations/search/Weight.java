package org.dialoguerelations.search;

/**
 * How well a text of a record matches a word: a number, the lower the better, that a database
 * computes, compares and orders by. Its parts, the heaviest first: what the match costs, which kind
 * of text matched ({@link SearchMatch}), and the ordinal of the text in its record.
 *
 * <p>A match costs two for each kind of text that is stronger, and more when it is none of the word
 * as it stands, or if the record is a document. A record has the costs of all words, each as often
 * as the word is worth; a word that it does not have costs more than any that it has.
 */
final class Weight {

  /** Of a word with the stem of the searched one. */
  static final int STEM = 1;

  /** Of a word that was meant and not written. */
  static final int MISSPELT = 20;

  /** Of a whole text with such a word, for its other words. */
  static final int BESIDE_MISSPELT = 1;

  private static final int BEGINNING = 2;

  /** Of a document, which comes behind what it tells of. */
  private static final int SOURCE = 6;

  private static final int MISSING = 50;

  private static final int TEXTS = 10_000;
  private static final int COST = 10 * TEXTS;

  /** SQL for the weight of a posting {@code p} in a range of terms {@code w}. */
  static final String OF_POSTING =
      """
      w.penalty * %d + p.tier * %d + p.ordinal + case when p.term = w.low then 0 else %d end
      + case p.type when 'Document' then %d else 0 end\
      """
          .formatted(COST, 2 * COST + TEXTS, BEGINNING * COST, SOURCE * COST);

  /** SQL for what a word of {@code f} costs. */
  static final String COST_OF_WORD = "f.weight / " + COST;

  /** SQL for the weakest kind of text among the words of {@code f}, with the text. */
  static final String PLACE = "mod(f.weight, %d)".formatted(COST);

  /** SQL for the ordinal of the text in what {@link #PLACE} selects for {@code e}. */
  static final String TEXT = "mod(e.place, %d)".formatted(TEXTS);

  /**
   * SQL for what the words of {@code f} and those that are missing cost together; {@code :worth} is
   * what all are worth.
   */
  static final String COST_OF_RECORD =
      "%1$d * cast(:worth as int) - sum(f.worth * (%1$d - %2$s))".formatted(MISSING, COST_OF_WORD);

  private Weight() {}

  static SearchMatch match(int place) {
    return SearchMatch.values()[place / TEXTS];
  }

  /**
   * @param cost of the word that costs the most
   */
  static boolean isMisspelt(int cost) {
    return cost >= MISSPELT;
  }
}
