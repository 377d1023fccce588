package org.dialoguerelations.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the characters of a text together to words. */
final class WordSplitter {

  /** What a word is made of. */
  enum Kind {
    NONE,
    LETTERS,
    DIGITS,
    SIGNS
  }

  private static final Set<String> ENDINGS_OF_ORDINALS = Set.of("st", "nd", "rd", "th");

  /** Numbers in words, and in Roman letters unless one alone, which may be an initial. */
  private static final Map<String, Integer> NUMBERS =
      Stream.of(
              numbers(
                  1,
                  1,
                  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                      + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth"
                      + " nineteenth"),
              numbers(20, 10, "twentieth thirtieth fortieth fiftieth"),
              numbers(2, 1, "ii iii iv"),
              numbers(6, 1, "vi vii viii ix"))
          .flatMap(numbers -> numbers.entrySet().stream())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final Map<String, Integer> TENS = Map.of("twenty", 20, "thirty", 30, "forty", 40);

  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private Kind kind = Kind.NONE;

  /** The kind of the word directly before this one. */
  private Kind before = Kind.NONE;

  private boolean isPossessive;

  void add(Kind next, String letters) {
    if (next != kind && kind != Kind.NONE) {
      end();
    }
    kind = next;
    word.append(letters);
  }

  /** Reads a character that is in no word. */
  void separate(int character) {
    boolean followsWord = kind != Kind.NONE;
    end();
    before = Kind.NONE;
    isPossessive = followsWord && (character == '\'' || character == '’');
  }

  List<String> words() {
    end();
    return words;
  }

  private void end() {
    String found = cut(word.toString());
    boolean isEnding =
        before == Kind.DIGITS && ENDINGS_OF_ORDINALS.contains(found)
            || isPossessive && found.equals("s");
    if (!found.isEmpty() && !isEnding) {
      add(found);
    }
    before = kind;
    kind = Kind.NONE;
    isPossessive = false;
    word.setLength(0);
  }

  private void add(String found) {
    int number = NUMBERS.getOrDefault(found, 0);
    int last = words.size() - 1;
    int tens = last < 0 ? 0 : TENS.getOrDefault(words.get(last), 0);
    if (number > 0 && number < 10 && tens > 0) {
      words.set(last, Integer.toString(tens + number));
    } else {
      words.add(number > 0 ? Integer.toString(number) : found);
    }
  }

  private static Map<String, Integer> numbers(int first, int step, String words) {
    List<String> all = List.of(words.split(" "));
    return all.stream()
        .collect(Collectors.toMap(word -> word, word -> first + step * all.indexOf(word)));
  }

  private static String cut(String word) {
    return word.codePointCount(0, word.length()) <= Words.MAX_WORD
        ? word
        : word.substring(0, word.offsetByCodePoints(0, Words.MAX_WORD));
  }
}
