package org.dialoguerelations.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text without case, accents and punctuation: runs of letters, of digits, and of
 * signs of a script without blanks. Ordinals are numbers, however they are written.
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

  /** Fillers: words that are ignored, those of questions among them. */
  private static final Set<String> FILLERS =
      Set.of(
          ("a an and are as at be been by did do does for from gave give had has have how in is it its"
                  + " many much of on or that the there these this those to was were what when where"
                  + " which who whom whose why with")
              .split(" "));

  Words {
    all = List.copyOf(all);
  }

  static Words of(String text) {
    WordSplitter splitter = new WordSplitter();
    for (int character : plain(text).codePoints().toArray()) {
      if (Character.isDigit(character)) {
        splitter.add(WordSplitter.Kind.DIGITS, Integer.toString(Character.digit(character, 10)));
      } else if (Signs.isSign(character)) {
        splitter.add(WordSplitter.Kind.SIGNS, Character.toString(character));
      } else if (Character.isLetter(character)) {
        splitter.add(
            WordSplitter.Kind.LETTERS,
            PLAIN.getOrDefault(character, Character.toString(character)));
      } else {
        splitter.separate(character);
      }
    }
    return new Words(splitter.words());
  }

  /**
   * The terms of the whole text, as it is written but for fillers, and in whatever order; none when
   * it has no words or is too long to be looked for.
   */
  List<Term> wholes() {
    List<String> words = all.stream().filter(word -> !FILLERS.contains(word)).toList();
    List<String> counted = words.isEmpty() ? all : words;
    String joined = String.join("", counted);
    return joined.isEmpty() || joined.length() > MAX_WHOLE
        ? List.of()
        : List.of(Term.ofWhole(joined), Term.ofAnyOrder(counted));
  }

  /** What to look up: the words that are no fillers, and neighbours written as one word. */
  List<WordRange> spans() {
    return spans(false);
  }

  /** What to keep, so that each part of a run of signs is found. */
  List<WordRange> indexed() {
    return spans(true);
  }

  private List<WordRange> spans(boolean all) {
    List<WordRange> spans = new ArrayList<>();
    List<String> run = new ArrayList<>();
    int first = 0;
    for (String word : this.all) {
      if (FILLERS.contains(word)) {
        first += run.size();
        WordRange.add(run, first - run.size(), spans);
        run.clear();
      } else {
        run.addAll(Signs.isSign(word.codePointAt(0)) ? Signs.parts(word, all) : List.of(word));
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
}
