package org.dialoguerelations.dataset.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dialoguerelations.kernel.Causes;

/** Reads CSV. */
final class CsvTable {

  /** A quote that is never closed would take the rest of the file into one cell. */
  private static final int MAX_BUFFER = 1024 * 1024;

  /** How files of Unicode say in which form they are written. */
  private static final Map<Charset, int[]> MARKS =
      Map.of(
          StandardCharsets.UTF_8, new int[] {0xEF, 0xBB, 0xBF},
          StandardCharsets.UTF_16LE, new int[] {0xFF, 0xFE},
          StandardCharsets.UTF_16BE, new int[] {0xFE, 0xFF});

  private CsvTable() {}

  static void read(TableFile file, Consumer<TableRow> rows) {
    int row = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()));
        CsvReader<CsvRecord> reader =
            CsvReader.builder()
                .fieldSeparator(file.delimiter())
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .maxBufferSize(MAX_BUFFER)
                .ofCsvRecord(text(in, file.encoding()))) {
      Iterator<CsvRecord> records = reader.iterator();
      while (hasNext(records, row)) {
        row++;
        List<String> cells = records.next().getFields().stream().map(String::strip).toList();
        rows.accept(new TableRow(row, cells));
      }
    } catch (IOException e) {
      throw new TableException(row + 1, reason(e));
    }
  }

  private static boolean hasNext(Iterator<CsvRecord> records, int row) {
    try {
      return records.hasNext();
    } catch (CsvParseException | UncheckedIOException e) {
      throw new TableException(row + 1, reason(e));
    }
  }

  private static String reason(Exception e) {
    return Causes.of(e).anyMatch(CharacterCodingException.class::isInstance)
        ? "is no UTF-8 text; save it as such, or say which encoding it has: 'encoding'"
        : "is no CSV that can be read: " + e.getMessage();
  }

  private static Reader text(InputStream in, Encoding encoding) throws IOException {
    Optional<Charset> marked = marked(in);
    return marked.isPresent() ? Encoding.strict(in, marked.get()) : encoding.reader(in);
  }

  /** The encoding that a byte order mark names, which is skipped then. */
  private static Optional<Charset> marked(InputStream in) throws IOException {
    for (Map.Entry<Charset, int[]> mark : MARKS.entrySet()) {
      in.mark(mark.getValue().length);
      if (begins(in, mark.getValue())) {
        return Optional.of(mark.getKey());
      }
      in.reset();
    }
    return Optional.empty();
  }

  private static boolean begins(InputStream in, int[] mark) throws IOException {
    for (int expected : mark) {
      if (in.read() != expected) {
        return false;
      }
    }
    return true;
  }
}
