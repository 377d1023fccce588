package org.dialoguerelations.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Signs of Japanese and Chinese, which are written without blanks. A run of them is looked up by
 * pairs of neighbouring signs, so that no dictionary has to know where its words begin.
 */
final class Signs {

  /** Lengthens the sign before it, and belongs to no script. */
  private static final int PROLONGED = 0x30FC;

  private Signs() {}

  static boolean isSign(int character) {
    UnicodeScript script = UnicodeScript.of(character);
    return Character.isLetter(character)
        && (script == UnicodeScript.HAN
            || script == UnicodeScript.HIRAGANA
            || script == UnicodeScript.KATAKANA
            || character == PROLONGED);
  }

  /**
   * The pairs of a run.
   *
   * @param all whether each pair is wanted, and the last sign, which begins none, too; otherwise no
   *     more pairs than cover the run
   */
  static List<String> parts(String run, boolean all) {
    int[] signs = run.codePoints().toArray();
    if (signs.length == 1) {
      return List.of(run);
    }
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < signs.length - 1; i += all ? 1 : 2) {
      parts.add(new String(signs, i, 2));
    }
    if (all) {
      parts.add(new String(signs, signs.length - 1, 1));
    } else if (signs.length % 2 == 1) {
      parts.add(new String(signs, signs.length - 2, 2));
    }
    return parts;
  }
}
