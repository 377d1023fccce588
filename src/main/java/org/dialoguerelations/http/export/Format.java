package org.dialoguerelations.http.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dialoguerelations.platform.export.Table;

/** A file format. */
enum Format {
  CSV("csv", "text/csv; charset=utf-8; header=present", "") {
    @Override
    <R> FileWriter<R> writer(FileList<R> list, boolean marked) {
      Table<R> table = list.table();
      return TextFile.of(
          (marked ? "\uFEFF" : "") + Csv.lines(List.of(table.names())),
          rows -> Csv.lines(rows.stream().flatMap(table::lines).toList()));
    }
  },
  JSON_LINES("jsonl", "application/jsonl", "") {
    @Override
    <R> FileWriter<R> writer(FileList<R> list, boolean marked) {
      return TextFile.of(
          "", rows -> JsonLines.lines(rows.stream().map(list.table()::members).toList()));
    }
  },
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "") {
    @Override
    <R> FileWriter<R> writer(FileList<R> list, boolean marked) {
      return new Xlsx<>(list.name(), list.table());
    }
  },
  BIBTEX("bib", "application/x-bibtex; charset=utf-8", "BIBTEX") {
    @Override
    <R> FileWriter<R> writer(FileList<R> list, boolean marked) {
      return TextFile.of("", rows -> String.join("\n", texts(list, rows)) + "\n");
    }
  },
  RIS("ris", "application/x-research-info-systems; charset=utf-8", "RIS") {
    @Override
    <R> FileWriter<R> writer(FileList<R> list, boolean marked) {
      return TextFile.of("", rows -> String.join("", texts(list, rows)));
    }
  },
  CSL_JSON("csl.json", "application/vnd.citationstyles.csl+json", "CSL_JSON") {
    @Override
    <R> FileWriter<R> writer(FileList<R> list, boolean marked) {
      // Each text is a list of one.
      return new TextFile<>(
          "[",
          rows ->
              texts(list, rows).stream()
                  .map(text -> text.substring(1, text.length() - 1))
                  .collect(Collectors.joining(",\n")),
          ",\n",
          "]\n");
    }
  };

  private final String ending;
  private final String contentType;
  private final String style;

  Format(String ending, String contentType, String style) {
    this.ending = ending;
    this.contentType = contentType;
    this.style = style;
  }

  String ending() {
    return ending;
  }

  String contentType() {
    return contentType;
  }

  /** The style of citations that the file consists of; empty when it has the columns of a list. */
  Optional<String> style() {
    return Optional.of(style).filter(name -> !name.isEmpty());
  }

  /** Whether it is compressed by itself, so that two files of the same rows may differ in bytes. */
  boolean isArchive() {
    return this == XLSX;
  }

  /** Whether spreadsheets know its encoding by a byte order mark only. */
  boolean canBeMarked() {
    return this == CSV;
  }

  /**
   * @param marked whether the file begins with a byte order mark
   */
  abstract <R> FileWriter<R> writer(FileList<R> list, boolean marked);

  /** The rows of a list with one column. */
  private static <R> List<String> texts(FileList<R> list, List<R> rows) {
    return rows.stream()
        .map(list.table()::members)
        .map(Map::values)
        .map(values -> values.iterator().next().toString())
        .toList();
  }
}
