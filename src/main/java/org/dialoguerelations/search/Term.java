package org.dialoguerelations.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A word, or a whole text, in the form in which it is looked up. The database keeps its bytes: they
 * have the same order everywhere, whereas the order of texts depends on the collation. What is no
 * word begins as none does, so that the beginning of a word does not find it.
 */
record Term(String text) {

  private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

  /** A word of a text. */
  static Term ofWord(String word) {
    return new Term(word);
  }

  /** The stem of a word of a text, from which that differs. */
  static Term ofStem(String stem) {
    return new Term("~" + stem);
  }

  /** Neighbouring words of a text, written as one: the record has each of them anyway. */
  static Term ofNeighbours(String joined) {
    return new Term("+" + joined);
  }

  /** A whole text, without its blanks. */
  static Term ofWhole(String joined) {
    return new Term("=" + joined);
  }

  /** The words of a whole text in whatever order and form. */
  static Term ofAnyOrder(List<String> words) {
    return new Term("#" + words.stream().map(Stems::of).sorted().collect(Collectors.joining(" ")));
  }

  static Term ofBytes(byte[] bytes) {
    return new Term(new String(bytes, StandardCharsets.UTF_8));
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The end, itself not included, of the terms that begin with this one. */
  Term end() {
    return new Term(text + LAST_CHARACTER);
  }

  /** The end, itself not included, of this term alone. */
  Term next() {
    return new Term(text + '\0');
  }

  Term reversed() {
    return new Term(new StringBuilder(text).reverse().toString());
  }
}
