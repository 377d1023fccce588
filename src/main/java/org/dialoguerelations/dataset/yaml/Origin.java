package org.dialoguerelations.dataset.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a line of a file that was made of a table is from. It stands behind the line as a comment,
 * so that nobody has to keep it: {@code # D17} for a cell, {@code # @12 17} for what line 12 of the
 * mapping file says of each row.
 *
 * @param line of the mapping file; 0 for what is from a cell
 * @param letters of the column; empty for what is from the mapping file
 * @param row of the table; 0 for what is of none
 */
record Origin(int line, String letters, int row) {

  private static final Pattern COMMENT =
      Pattern.compile(" # (?:@(\\d+)(?: (\\d+))?|([A-Z]*)(\\d+))$");
  private static final int LINE = 1;
  private static final int ROW_OF_LINE = 2;
  private static final int LETTERS = 3;
  private static final int ROW = 4;

  /**
   * The one of a line that ends with its comment; of the first line of the mapping file without.
   */
  static Origin of(String text) {
    Matcher comment = COMMENT.matcher(text);
    if (!comment.find()) {
      return new Origin(1, "", 0);
    }
    return comment.group(LINE) == null
        ? new Origin(0, comment.group(LETTERS), Integer.parseInt(comment.group(ROW)))
        : new Origin(Integer.parseInt(comment.group(LINE)), "", number(comment.group(ROW_OF_LINE)));
  }

  private static int number(@Nullable String text) {
    return text == null ? 0 : Integer.parseInt(text);
  }

  /** A line without its comment. */
  static String without(String text) {
    return COMMENT.matcher(text).replaceFirst("");
  }

  boolean isOfMapping() {
    return line > 0;
  }

  /** The comment. */
  String comment() {
    if (isOfMapping()) {
      return " # @" + line + (row > 0 ? " " + row : "");
    }
    return " # " + letters + row;
  }
}
