package org.dialoguerelations.dataset.table;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads a sheet of an XLSX file, row by row. */
final class XlsxTable {

  private XlsxTable() {}

  static void read(TableFile file, Consumer<TableRow> rows) {
    XlsxGuard guard = XlsxGuard.of(file.path());
    try (ReadableWorkbook book = open(file, guard.hasStyles())) {
      Sheet sheet = sheet(book, file.sheet());
      guard.refuseMerged(sheet.getName(), file.header());
      try (Stream<Row> stream = sheet.openStream()) {
        read(stream.iterator(), new XlsxCells(book.isDate1904()), rows);
      }
    } catch (IOException e) {
      throw new TableException(1, unreadable(e));
    }
  }

  private static void read(Iterator<Row> found, XlsxCells cells, Consumer<TableRow> rows) {
    int number = 0;
    while (reading(number + 1, found::hasNext)) {
      Row row = reading(number + 1, found::next);
      number = row.getRowNum();
      rows.accept(new TableRow(number, reading(number, () -> texts(row, cells))));
    }
  }

  private static List<String> texts(Row row, XlsxCells cells) {
    return IntStream.range(0, row.getCellCount())
        .mapToObj(column -> Optional.<Cell>ofNullable(row.getCell(column)))
        .map(cell -> cell.map(cells::text).orElse(""))
        .toList();
  }

  private static ReadableWorkbook open(TableFile file, boolean withStyles) throws IOException {
    return reading(
        1,
        () -> {
          try {
            return new ReadableWorkbook(file.path().toFile(), new ReadingOptions(withStyles, true));
          } catch (IOException e) {
            throw new TableException(1, unreadable(e));
          }
        });
  }

  private static Sheet sheet(ReadableWorkbook book, Optional<String> name) {
    if (name.isEmpty()) {
      return reading(1, book::getFirstSheet);
    }
    return book.findSheet(name.get())
        .orElseThrow(
            () ->
                new TableException(
                    1,
                    "has no sheet '%s'; its sheets are %s"
                        .formatted(
                            name.get(),
                            book.getSheets()
                                .map(Sheet::getName)
                                .collect(Collectors.joining(", ")))));
  }

  /** The library throws what it likes at files that are no workbooks. */
  private static <T> T reading(int row, Supplier<T> step) {
    try {
      return step.get();
    } catch (TableException e) {
      throw e;
    } catch (ExcelReaderException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | NullPointerException
        | java.util.NoSuchElementException e) {
      throw new TableException(row, unreadable(e));
    }
  }

  private static String unreadable(Exception e) {
    return "is no XLSX that can be read: " + e.getMessage();
  }
}
