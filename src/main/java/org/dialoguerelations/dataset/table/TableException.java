package org.dialoguerelations.dataset.table;

/** A table that cannot be read. */
public final class TableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int row;

  /**
   * @param row where reading ended, counted from 1
   * @param message what is wrong, e.g. "is no XLSX file"
   */
  public TableException(int row, String message) {
    super(message);
    this.row = row;
  }

  /** Where reading ended, counted from 1. */
  public int row() {
    return row;
  }
}
