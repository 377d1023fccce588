package org.dialoguerelations.http.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dialoguerelations.platform.export.Column;
import org.dialoguerelations.platform.export.ColumnKind;
import org.dialoguerelations.platform.export.Table;

/**
 * A workbook of Office Open XML. Numbers and truth values are such; all else is text, dates too: a
 * spreadsheet has no month without a day. What was written is not kept: cells hold their texts
 * themselves, and rows leave page by page.
 */
final class Xlsx<R> implements FileWriter<R> {

  /** More does no cell of the format hold. */
  private static final int LONGEST = 32_767;

  private static final String CUT = "…";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Workbook book = new Workbook(bytes, "Dialogue Relations", "1.0");
  private final String name;
  private final Table<R> table;
  private final List<ColumnKind> kinds;
  private Worksheet sheet;
  private int sheets = 1;
  private int row;

  Xlsx(String name, Table<R> table) {
    this.name = name;
    this.table = table;
    this.kinds = table.allColumns().stream().<ColumnKind>map(Column::kind).toList();
    this.sheet = begin(name);
  }

  private Worksheet begin(String title) {
    Worksheet begun = book.newWorksheet(title);
    begun.freezePane(0, 1);
    List<String> names = table.names();
    for (int column = 0; column < names.size(); column++) {
      begun.inlineString(0, column, names.get(column));
    }
    row = 1;
    return begun;
  }

  @Override
  public byte[] write(List<R> rows, boolean last) {
    try {
      for (R each : rows) {
        for (List<?> line : table.lines(each).toList()) {
          write(line);
        }
      }
      sheet.flush();
      if (last) {
        book.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] part = bytes.toByteArray();
    bytes.reset();
    return part;
  }

  private void write(List<?> line) throws IOException {
    if (row == Worksheet.MAX_ROWS) {
      sheet.close();
      sheets++;
      sheet = begin(name + " " + sheets);
    }
    for (int column = 0; column < line.size(); column++) {
      Object value = line.get(column);
      if (value instanceof Boolean truth) {
        sheet.value(row, column, truth);
      } else if (value instanceof Number number && isNumber(kinds.get(column))) {
        sheet.value(row, column, number);
      } else if (value != null) {
        sheet.inlineString(row, column, shortened(Csv.cell(value)));
      }
    }
    row++;
  }

  private static boolean isNumber(ColumnKind kind) {
    return kind == ColumnKind.INTEGER || kind == ColumnKind.DECIMAL;
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - CUT.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
  }
}
