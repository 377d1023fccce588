package org.dialoguerelations.http.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.dialoguerelations.platform.export.Item;

/** Lines as RFC 4180 has them. */
final class Csv {

  /** Stands between the values of a list; in a value it has a backslash in front. */
  static final String SEPARATOR = "|";

  private Csv() {}

  static String lines(List<? extends List<?>> lines) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      lines.forEach(line -> csv.writeRecord(() -> line.stream().map(Csv::cell).iterator()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * The text of a value; an unknown one and an empty list are empty cells. A text that a
   * spreadsheet might take for a formula stays as it is: see docs/reference/export.md.
   */
  static String cell(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof List<?> values) {
      return values.stream()
          .map(Csv::cell)
          .map(text -> text.replace("\\", "\\\\").replace(SEPARATOR, "\\" + SEPARATOR))
          .collect(Collectors.joining(SEPARATOR));
    }
    if (value instanceof Item item) {
      return item.text();
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof OffsetDateTime moment) {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }
}
