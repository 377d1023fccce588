package org.dialoguerelations.dataset.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dialoguerelations.dataset.table.TableRow;

/** The headings of a table, and which of its columns a mapping speaks of. */
final class TableHeader implements Template.Columns {

  private static final String ROW = "row";
  private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,2}");
  private static final int MOST_SHOWN = 40;

  private final TableMapping mapping;
  private final TableRow header;
  private final PartnerNames partners;
  private final Consumer<Problem> problems;
  private final Map<Integer, ColumnForm> forms = new HashMap<>();
  private final Map<Integer, Template.Column> used = new LinkedHashMap<>();

  /**
   * @param problems is told of headings that there are not
   */
  TableHeader(
      TableMapping mapping, TableRow header, PartnerNames partners, Consumer<Problem> problems) {
    this.mapping = mapping;
    this.header = header;
    this.partners = partners;
    this.problems = problems;
    mapping
        .forms()
        .forEach(
            (heading, form) ->
                column(heading, form.line()).ifPresent(found -> forms.put(found, form.form())));
  }

  @Override
  public Template.Column find(String heading, int line) {
    if (heading.equals(ROW) && columns(heading).isEmpty()) {
      return new Template.Column(-1, "", text -> text, text -> text);
    }
    return use(column(heading, line).orElse(0));
  }

  /** The column of a heading, or with such letters; empty, and reported, when there is none. */
  private Optional<Integer> column(String heading, int line) {
    List<Integer> named = columns(heading);
    if (named.size() > 1) {
      report(
          line,
          heading,
          "the heading stands over several columns: "
              + named.stream().map(TableRow::letters).collect(Collectors.joining(", ")));
    }
    Optional<Integer> column = named.stream().findFirst().or(() -> byLetters(heading));
    if (column.isEmpty()) {
      report(line, heading, "the table has no such column; its headings are " + headings());
    }
    return column;
  }

  private List<Integer> columns(String heading) {
    List<Integer> columns = new ArrayList<>();
    for (int column = 0; column < header.cells().size(); column++) {
      if (oneLine(header.cell(column)).equals(oneLine(heading))) {
        columns.add(column);
      }
    }
    return columns;
  }

  private Optional<Integer> byLetters(String heading) {
    if (!LETTERS.matcher(heading).matches()) {
      return Optional.empty();
    }
    for (int column = 0; column < header.cells().size(); column++) {
      if (TableRow.letters(column).equals(heading)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  private Template.Column use(int column) {
    ColumnForm form = forms.getOrDefault(column, ColumnForm.TEXT);
    return used.computeIfAbsent(
        column,
        key ->
            new Template.Column(
                used.size(),
                TableRow.letters(column),
                cell -> form.value(cell, partners),
                cell -> form.key(cell, partners)));
  }

  private String headings() {
    return header.cells().stream()
            .limit(MOST_SHOWN)
            .map(TableHeader::oneLine)
            .collect(Collectors.joining(" | "))
        + (header.cells().size() > MOST_SHOWN ? " | ..." : "");
  }

  private static String oneLine(String heading) {
    return heading.replaceAll("\\s+", " ").strip();
  }

  private void report(int line, String heading, String message) {
    problems.accept(new Problem(mapping.name(), line, "<" + heading + ">", message));
  }

  /** The columns that the mapping speaks of, in the order of their indexes. */
  List<Integer> used() {
    return List.copyOf(used.keySet());
  }

  /** The places in the table, for problems. */
  TablePlaces places() {
    Map<String, String> headings = new HashMap<>();
    used.keySet()
        .forEach(column -> headings.put(TableRow.letters(column), oneLine(header.cell(column))));
    String sheet =
        mapping.table().isWorkbook()
            ? mapping.table().sheet().map(name -> "sheet " + name).orElse("first sheet") + ", "
            : "";
    return new TablePlaces(mapping.folder(), mapping.name(), mapping.tableName(), sheet, headings);
  }
}
