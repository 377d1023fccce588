package org.dialoguerelations.search;

/** Which words are one typing error apart. */
final class Spelling {

  private static final int MIN_LETTERS = 4;

  private Spelling() {}

  /** Whether somebody who types a longer word with an error may mean this one. */
  static boolean mayBeMeant(WordRange span) {
    return Character.isLetter(span.word().codePointAt(0)) && span.letters() >= MIN_LETTERS;
  }

  /**
   * Whether one word becomes the other by one letter more, one less, another one, or two
   * neighbouring letters swapped.
   */
  static boolean isOneErrorApart(String one, String other) {
    int[] a = one.codePoints().toArray();
    int[] b = other.codePoints().toArray();
    int start = 0;
    while (start < Math.min(a.length, b.length) && a[start] == b[start]) {
      start++;
    }
    int end = 0;
    while (end < Math.min(a.length, b.length) - start
        && a[a.length - 1 - end] == b[b.length - 1 - end]) {
      end++;
    }
    int left = a.length - start - end;
    int right = b.length - start - end;
    boolean swapped =
        left == 2 && right == 2 && a[start] == b[start + 1] && a[start + 1] == b[start];
    return swapped || left + right > 0 && left <= 1 && right <= 1;
  }
}
