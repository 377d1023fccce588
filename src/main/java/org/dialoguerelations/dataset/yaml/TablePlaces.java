package org.dialoguerelations.dataset.yaml;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says of problems in a file that was made of a table where they are in the table, or in its
 * mapping.
 *
 * @param folder in which both lie
 * @param mapping the name of the mapping file
 * @param table the name of the table
 * @param sheet what stands before the number of a row; empty for files without sheets
 * @param headings by the letters of the columns
 */
record TablePlaces(
    Path folder, String mapping, String table, String sheet, Map<String, String> headings) {

  private static final Pattern KEY = Pattern.compile("\\s*\"?([^\":]+)\"?:.*");
  private static final Pattern ITEM = Pattern.compile("\\s*- .+");
  private static final int LINES_ABOVE = 2;

  /**
   * The problem with its place in the table. What is wrong with a mapping as a whole is reported
   * for its first line; its key stands above, if it has one.
   */
  Problem placed(Problem problem, List<String> lines) {
    int first = Math.max(0, problem.line() - LINES_ABOVE);
    for (int number = problem.line(); number > first; number--) {
      String line = line(lines, number);
      if (isOf(problem.path(), line)) {
        return at(Origin.of(line), problem);
      }
    }
    Origin origin = Origin.of(line(lines, problem.line()));
    return at(origin.row(), "", problem.path(), problem.message());
  }

  private Problem at(Origin origin, Problem problem) {
    return origin.isOfMapping()
        ? new Problem(mapping, origin.line(), problem.path(), problem.message())
        : at(origin.row(), origin.letters(), problem.path(), problem.message());
  }

  /** A problem of a cell; of a row without letters. */
  Problem at(int row, String letters, String path, String message) {
    return new Problem(
        table, row, place(row, letters) + (path.isEmpty() ? "" : ", " + path), message);
  }

  /** The place of a line, for messages about another. */
  String place(List<String> lines, int number) {
    Origin origin = Origin.of(line(lines, number));
    return origin.row() == 0
        ? mapping + ":" + origin.line()
        : table + ":" + origin.row() + ", " + place(origin.row(), origin.letters());
  }

  private String place(int row, String letters) {
    String column =
        letters.isEmpty()
            ? ""
            : ", column %s (%s)".formatted(letters, headings.getOrDefault(letters, ""));
    return sheet + "row " + row + column;
  }

  /** Whether a path leads to a line. */
  private static boolean isOf(String path, String text) {
    String line = Origin.without(text);
    Matcher key = KEY.matcher(line);
    return key.matches() ? path.endsWith("." + key.group(1)) : ITEM.matcher(line).matches();
  }

  private static String line(List<String> lines, int number) {
    return number <= lines.size() ? lines.get(number - 1) : "";
  }
}
