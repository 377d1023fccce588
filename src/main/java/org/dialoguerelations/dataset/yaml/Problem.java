package org.dialoguerelations.dataset.yaml;

import java.util.Comparator;

/**
 * Something wrong in a data set, told so that its author can act on it.
 *
 * @param file the file's name
 * @param line counted from 1
 * @param path where in the file, e.g. {@code agreements.ajcep.adopted}
 * @param message what is wrong and what was expected
 */
public record Problem(String file, int line, String path, String message)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file)
          .thenComparing(Problem::line)
          .thenComparing(Problem::path)
          .thenComparing(Problem::message);

  public Problem {
    path = onOneLine(path);
    message = onOneLine(message);
  }

  /** Another at the same place. */
  public Problem saying(String what) {
    return new Problem(file, line, path, what);
  }

  private static String onOneLine(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ");
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line + ": " + path + ": " + message;
  }
}
