package org.dialoguerelations.dataset.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dialoguerelations.dataset.table.TableException;
import org.dialoguerelations.dataset.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Makes data set files of a table. Rows with one code make one record. So that they may stand
 * anywhere, they are first sorted into partitions by code, and the records of one partition are
 * made at a time.
 */
final class TableConversion {

  /** A record of more rows is none that anybody could read. */
  static final int MAX_ROWS_OF_RECORD = 50_000;

  private static final int ROWS_BETWEEN_LINES = 100_000;
  private static final long BYTES_OF_PARTITION = 1024 * 1024;
  private static final int UNPACKED = 8;
  private static final int MOST_PARTITIONS = 64;
  private static final Pattern ERROR =
      Pattern.compile("#(REF!|N/A|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!)");
  private static final String FORMULA = "=";

  private final TableMapping mapping;
  private final PartnerNames partners;
  private final Consumer<Problem> problems;
  private final Consumer<String> progress;
  private final List<RowPartition> partitions;
  private @Nullable Reading reading;
  private int rows;

  private record Reading(List<Integer> columns, List<RecordTemplate> records, TablePlaces places) {}

  private record RecordTemplate(
      String section, Origin origin, Template.Text code, Template fields) {}

  private record Key(int template, String code) {}

  private TableConversion(
      TableMapping mapping,
      PartnerNames partners,
      Consumer<Problem> problems,
      Consumer<String> progress) {
    this.mapping = mapping;
    this.partners = partners;
    this.problems = problems;
    this.progress = progress;
    this.partitions = IntStream.range(0, partitions()).mapToObj(i -> new RowPartition()).toList();
  }

  /**
   * The files that a table makes.
   *
   * @param problems takes what is wrong with the table; what is wrong with the records is found
   *     when they are checked
   * @param progress is told from time to time how far it is
   */
  static List<DataFile> files(
      TableMapping mapping,
      PartnerNames partners,
      Consumer<Problem> problems,
      Consumer<String> progress) {
    return new TableConversion(mapping, partners, problems, progress).files();
  }

  private int partitions() {
    try {
      long bytes = Files.size(mapping.table().path());
      long unpacked = mapping.table().isWorkbook() ? bytes * UNPACKED : bytes;
      return (int) Math.min(MOST_PARTITIONS, 1 + unpacked / BYTES_OF_PARTITION);
    } catch (IOException e) {
      // Reading it says so.
      return 1;
    }
  }

  private List<DataFile> files() {
    try {
      mapping.table().read(this::read);
    } catch (TableException e) {
      report(e.row(), String.valueOf(e.getMessage()));
      return List.of();
    }
    Reading found = reading;
    if (found == null) {
      report(mapping.table().header(), "has no row of headings there");
      return List.of();
    }
    MadeFiles files = new MadeFiles(mapping.file(), found.places());
    partitions.forEach(partition -> make(partition, found, files));
    say("Read %s: %,d rows", mapping.tableName(), rows);
    return files.all();
  }

  private void report(int row, String message) {
    problems.accept(new Problem(mapping.tableName(), row, "table", message));
  }

  private void say(String line, Object... values) {
    progress.accept(String.format(Locale.ROOT, line, values));
  }

  private void read(TableRow row) {
    if (reading == null) {
      reading = begin(row);
    } else {
      sort(row, reading);
      if (++rows % ROWS_BETWEEN_LINES == 0) {
        say("Reading %s: %,d rows so far", mapping.tableName(), rows);
      }
    }
  }

  private Reading begin(TableRow row) {
    List<Problem> missing = new ArrayList<>();
    TableHeader header = new TableHeader(mapping, row, partners, missing::add);
    List<RecordTemplate> records =
        mapping.records().stream()
            .map(
                record ->
                    new RecordTemplate(
                        record.section(),
                        new Origin(record.line(), "", 0),
                        Template.Text.of(record.code(), header),
                        Template.of(record.fields(), header)))
            .toList();
    missing.forEach(problems);
    // With a column less, each row would be wrong.
    return new Reading(header.used(), missing.isEmpty() ? records : List.of(), header.places());
  }

  private void sort(TableRow whole, Reading in) {
    if (in.records().isEmpty()) {
      return;
    }
    TableRow row =
        new TableRow(
            whole.number(),
            in.columns().stream().map(column -> cell(whole, column, in.places())).toList());
    for (int i = 0; i < in.records().size(); i++) {
      RecordTemplate record = in.records().get(i);
      Optional<String> code = record.code().key(row);
      if (code.isPresent()) {
        Key key = new Key(i, code.get());
        partitions.get(Math.floorMod(key.hashCode(), partitions.size())).add(i, row);
      } else if (record.fields().isOfRow() && record.fields().fill(row, gap -> {}).isPresent()) {
        reportGap(record.code(), row, in.places());
      }
    }
  }

  private String cell(TableRow row, int column, TablePlaces places) {
    String text = row.cell(column);
    if (mapping.empty().contains(text)) {
      return "";
    }
    if (text.startsWith("#") && ERROR.matcher(text).matches()) {
      report(row, column, places, "holds an error of a spreadsheet program: " + text);
      return "";
    }
    if (text.startsWith(FORMULA)) {
      report(row, column, places, "holds a formula without what it comes to: " + Found.quote(text));
      return "";
    }
    return text;
  }

  private void report(TableRow row, int column, TablePlaces places, String message) {
    problems.accept(places.at(row.number(), TableRow.letters(column), "", message));
  }

  private void reportGap(Template.Text key, TableRow row, TablePlaces places) {
    Origin origin = key.origin(row);
    problems.accept(
        places.at(
            row.number(),
            origin.letters(),
            "",
            "is empty, and what the row says belongs to what stands there"));
  }

  private void make(RowPartition partition, Reading in, MadeFiles files) {
    Map<Key, MadeRecord> made = new LinkedHashMap<>();
    partition.forEach(
        (row, template) -> {
          RecordTemplate record = in.records().get(template);
          String code = record.code().key(row).orElseThrow();
          MadeRecord growing =
              made.computeIfAbsent(
                  new Key(template, code),
                  key -> new MadeRecord(record.code().origin(row), record.origin()));
          if (growing.rows() == MAX_ROWS_OF_RECORD) {
            problems.accept(
                in.places()
                    .at(
                        row.number(),
                        "",
                        record.section() + "." + code,
                        "a record has at most %,d rows".formatted(MAX_ROWS_OF_RECORD)));
          }
          if (growing.rows() <= MAX_ROWS_OF_RECORD) {
            record
                .fields()
                .fill(row, key -> reportGap(key, row, in.places()))
                .ifPresent(fields -> growing.add(fields, contradictions(in, record, code)));
          }
        });
    made.forEach(
        (key, record) -> files.add(in.records().get(key.template()).section(), key.code(), record));
  }

  private Made.Contradictions contradictions(Reading in, RecordTemplate record, String code) {
    return (key, before, more) -> {
      Origin there = Made.origin(before);
      Origin here = Made.origin(more);
      problems.accept(
          in.places()
              .at(
                  here.row(),
                  here.letters(),
                  record.section() + "." + code + "..." + key,
                  "is not what row %d says of the same".formatted(there.row())));
    };
  }
}
