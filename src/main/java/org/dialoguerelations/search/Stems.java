package org.dialoguerelations.search;

import java.util.regex.Pattern;
import org.tartarus.snowball.ext.EnglishStemmer;

/** What forms of an English word have in common, by the Snowball stemmer. */
final class Stems {

  private static final Pattern ENGLISH = Pattern.compile("[a-z]{3,}");

  private Stems() {}

  /** The stem of a word; the word itself if it has none or is not English. */
  static String of(String word) {
    if (!ENGLISH.matcher(word).matches()) {
      return word;
    }
    EnglishStemmer stemmer = new EnglishStemmer();
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
