package org.dialoguerelations.http.export;

import java.util.List;
import org.dialoguerelations.platform.export.Table;

/** A file format. A file is its head and then its rows, written page by page. */
enum Format {
  CSV("csv", "text/csv; charset=utf-8; header=present") {
    @Override
    String head(Table<?> table) {
      return Csv.lines(List.of(table.names()));
    }

    @Override
    <R> String rows(Table<R> table, List<R> rows) {
      return Csv.lines(rows.stream().flatMap(table::lines).toList());
    }
  },
  JSON_LINES("jsonl", "application/jsonl") {
    @Override
    String head(Table<?> table) {
      return "";
    }

    @Override
    <R> String rows(Table<R> table, List<R> rows) {
      return JsonLines.lines(rows.stream().map(table::members).toList());
    }
  };

  private final String ending;
  private final String contentType;

  Format(String ending, String contentType) {
    this.ending = ending;
    this.contentType = contentType;
  }

  String ending() {
    return ending;
  }

  String contentType() {
    return contentType;
  }

  /** What stands in front of all rows. */
  abstract String head(Table<?> table);

  abstract <R> String rows(Table<R> table, List<R> rows);
}
