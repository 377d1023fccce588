package org.dialoguerelations.dataset.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number counted from 1, as spreadsheet programs show it
 * @param cells their texts without spaces around them, empty ones included
 */
public record TableRow(int number, List<String> cells) {

  /** The text of a cell, counted from 0; empty beyond the last. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }

  /** The name that spreadsheet programs give to a column, counted from 0: A, B, and AA after Z. */
  public static String letters(int column) {
    return column < LETTERS
        ? Character.toString('A' + column)
        : letters(column / LETTERS - 1) + Character.toString('A' + column % LETTERS);
  }

  private static final int LETTERS = 26;
}
