package org.dialoguerelations.kernel;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The names that somebody may have meant who wrote another one. */
public final class Nearest {

  private static final int MOST = 3;

  /** Who writes more did not mistype a name. */
  private static final int LONGEST = 60;

  private record Candidate(String name, int errors) {}

  private Nearest() {}

  /**
   * At most three, the nearest first. A letter more, less, another one, or two neighbours swapped
   * are one error; up to a third of the letters may be wrong. Case does not matter.
   */
  public static List<String> to(String given, Collection<String> names) {
    if (given.isEmpty() || given.length() > LONGEST) {
      return List.of();
    }
    int most = Math.max(1, given.length() / 3);
    return names.stream()
        .filter(name -> Math.abs(name.length() - given.length()) <= most)
        .map(name -> new Candidate(name, errors(lower(given), lower(name))))
        .filter(candidate -> candidate.errors <= most)
        .sorted(Comparator.comparingInt(Candidate::errors).thenComparing(Candidate::name))
        .limit(MOST)
        .map(Candidate::name)
        .toList();
  }

  /** A question at the end of a message; nothing when no name is near. */
  public static String question(String given, Collection<String> names) {
    List<String> near = to(given, names).stream().map(name -> "'" + name + "'").toList();
    if (near.isEmpty()) {
      return "";
    }
    int last = near.size() - 1;
    String list =
        last == 0
            ? near.get(0)
            : String.join(", ", near.subList(0, last)) + " or " + near.get(last);
    return " Did you mean " + list + "?";
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The distance of Damerau and Levenshtein, row by row. */
  private static int errors(String one, String other) {
    int[] before = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + changed);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = row;
    }
    return last[other.length()];
  }
}
