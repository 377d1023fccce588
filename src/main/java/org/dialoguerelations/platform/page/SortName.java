package org.dialoguerelations.platform.page;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name as lists sort it: its words in lower case, without marks and punctuation, at most {@link
 * #MAX_LENGTH} characters of them. So case, accents and quotes decide nothing, an index holds the
 * whole of it, and for Latin names databases agree on the order whatever their collation.
 */
public final class SortName {

  /** No more is kept: what differs only behind it is ordered by code. */
  public static final int MAX_LENGTH = 200;

  private SortName() {}

  /** All words of a text with single spaces between them, as in a name; empty when it has none. */
  public static String words(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /** The words of a name with single spaces between them; empty when it has none. */
  public static String of(String name) {
    String words = words(name);
    return words.length() <= MAX_LENGTH ? words : words.substring(0, end(words)).strip();
  }

  /** Where to cut, so that no character outside the basic plane is cut in two. */
  private static int end(String words) {
    return Character.isHighSurrogate(words.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
  }

  /** The same without spaces, by which names are equal that differ in nothing else. */
  public static String joined(String name) {
    return of(name).replace(" ", "");
  }
}
