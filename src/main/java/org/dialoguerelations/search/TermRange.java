package org.dialoguerelations.search;

/**
 * Terms by which a word is found.
 *
 * @param low the first of them
 * @param high the end, itself not included
 * @param penalty what it costs to be found by them; see {@link Weight}
 */
record TermRange(Term low, Term high, int penalty) {

  static TermRange of(Term term, int penalty) {
    return new TermRange(term, term.next(), penalty);
  }

  static TermRange beginning(Term term) {
    return new TermRange(term, term.end(), 0);
  }

  /** Whether no more than one term is in it. */
  boolean isSingle() {
    return high.equals(low.next());
  }
}
