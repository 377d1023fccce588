package org.dialoguerelations.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text without case, accents and punctuation: runs of letters and runs of digits.
 *
 * @param all in their order
 */
record Words(List<String> all) {

  /** Letters of a word beyond this number are ignored. */
  static final int MAX_WORD = 80;

  /** A text with more characters than this, without blanks, is not found as a whole. */
  static final int MAX_WHOLE = 400;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Letters without a Unicode decomposition, as people without them on the keyboard type them. */
  private static final Map<Integer, String> PLAIN =
      Map.ofEntries(
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'ŧ', "t"),
          Map.entry((int) 'þ', "th"));

  /** Fillers: words that are ignored. */
  private static final Set<String> FILLERS =
      Set.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to",
          "with");

  Words {
    all = List.copyOf(all);
  }

  static Words of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean digits = false;
    for (int character : plain(text).codePoints().toArray()) {
      boolean digit = Character.isDigit(character);
      if (!word.isEmpty() && (digit != digits || !Character.isLetterOrDigit(character))) {
        words.add(cut(word.toString()));
        word.setLength(0);
      }
      if (digit) {
        word.append(Character.digit(character, 10));
      } else if (Character.isLetter(character)) {
        word.append(PLAIN.getOrDefault(character, Character.toString(character)));
      }
      digits = digit;
    }
    if (!word.isEmpty()) {
      words.add(cut(word.toString()));
    }
    return new Words(words);
  }

  /** The term of the whole text; empty when it has no words or is too long to be looked for. */
  Optional<Term> whole() {
    String joined = String.join("", all);
    return joined.isEmpty() || joined.length() > MAX_WHOLE
        ? Optional.empty()
        : Optional.of(Term.ofWhole(joined));
  }

  /** What to look up: the words that are no fillers, and neighbours written as one word. */
  List<WordRange> spans() {
    List<WordRange> spans = new ArrayList<>();
    List<String> run = new ArrayList<>();
    int first = 0;
    for (String word : all) {
      if (FILLERS.contains(word)) {
        first += run.size();
        WordRange.add(run, first - run.size(), spans);
        run.clear();
      } else {
        run.add(word);
      }
    }
    WordRange.add(run, first, spans);
    return spans;
  }

  private static String plain(String text) {
    // Lower case can add combining marks, so marks are removed after it.
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
  }

  private static String cut(String word) {
    return word.codePointCount(0, word.length()) <= MAX_WORD
        ? word
        : word.substring(0, word.offsetByCodePoints(0, MAX_WORD));
  }
}
