package org.dialoguerelations.dataset.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A file with a table, of the form that its name says.
 *
 * @param sheet of an XLSX file; the first without it
 * @param header the row of headings; what is above is not read
 * @param delimiter between the cells of a CSV file
 * @param encoding of a CSV file that does not begin with a byte order mark
 */
public record TableFile(
    Path path, Optional<String> sheet, int header, char delimiter, Encoding encoding) {

  /** A table has no more rows, blank ones included. */
  public static final int MAX_ROWS = 2_000_000;

  /** A table has no more columns. */
  public static final int MAX_COLUMNS = 1_000;

  /** A cell has no more characters; spreadsheet programs have the same limit. */
  public static final int MAX_CELL = 32_767;

  /** Its name without a folder. */
  public String name() {
    return path.getFileName().toString();
  }

  /** Whether cells are in sheets. */
  public boolean isWorkbook() {
    return name().toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }

  /**
   * Hands on the row of headings and those below that have any text, one by one, in their order.
   *
   * @throws TableException when it is no table that can be read
   */
  public void read(Consumer<TableRow> rows) {
    // Whoever opened another, such as a pipe, would wait for what never comes.
    if (!Files.isRegularFile(path)) {
      throw new TableException(1, "is no file");
    }
    Consumer<TableRow> checked =
        row -> {
          check(row);
          if (row.number() >= header && !row.isBlank()) {
            rows.accept(row);
          }
        };
    if (isWorkbook()) {
      XlsxTable.read(this, checked);
    } else {
      CsvTable.read(this, checked);
    }
  }

  private static void check(TableRow row) {
    if (row.number() > MAX_ROWS) {
      throw new TableException(row.number(), "has more than %d rows".formatted(MAX_ROWS));
    }
    List<String> cells = row.cells();
    if (cells.size() > MAX_COLUMNS) {
      throw new TableException(row.number(), "has more than %d columns".formatted(MAX_COLUMNS));
    }
    if (cells.stream().anyMatch(cell -> cell.length() > MAX_CELL)) {
      throw new TableException(
          row.number(), "has a cell of more than %d characters".formatted(MAX_CELL));
    }
  }
}
