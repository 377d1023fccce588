package org.dialoguerelations.http.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** A file of text in UTF-8: its head, some rows after others, its end. */
final class TextFile<R> implements FileWriter<R> {

  private final String head;
  private final String between;
  private final String end;
  private final Function<List<R>, String> rows;
  private boolean begun;
  private boolean filled;

  /**
   * @param between stands between the rows of two pages
   */
  TextFile(String head, Function<List<R>, String> rows, String between, String end) {
    this.head = head;
    this.rows = rows;
    this.between = between;
    this.end = end;
  }

  /** A file that ends with its rows. */
  static <R> TextFile<R> of(String head, Function<List<R>, String> rows) {
    return new TextFile<>(head, rows, "", "");
  }

  @Override
  public byte[] write(List<R> page, boolean last) {
    StringBuilder text = new StringBuilder();
    if (!begun) {
      text.append(head);
      begun = true;
    }
    if (!page.isEmpty()) {
      text.append(filled ? between : "").append(rows.apply(page));
      filled = true;
    }
    if (last) {
      text.append(end);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
