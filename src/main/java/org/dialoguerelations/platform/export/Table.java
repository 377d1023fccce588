package org.dialoguerelations.platform.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.date.Period;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the rows of an export: columns, and the rows that hang on each row. Both forms,
 * the flat one and the nested one, come from the same columns, so that a value has one name.
 *
 * @param details rows that belong to each row
 */
public record Table<R>(List<Column<R>> columns, Optional<Details<R, ?>> details) {

  public Table {
    columns = List.copyOf(columns);
  }

  /** A table without columns so far. */
  public static <R> Table<R> empty() {
    return new Table<>(List.of(), Optional.empty());
  }

  /** The same with one more column; for the parameters see {@link Column}. */
  public Table<R> column(
      String name, String description, Function<R, ? extends @Nullable Object> value) {
    return column(name, description, ColumnKind.TEXT, value);
  }

  /** The same with one more column; for the parameters see {@link Column}. */
  public Table<R> column(
      String name,
      String description,
      ColumnKind kind,
      Function<R, ? extends @Nullable Object> value) {
    return column(new Column<>(name, description, kind, "", value));
  }

  /** The same with one more column. */
  public Table<R> column(Column<R> column) {
    List<Column<R>> all = new ArrayList<>(columns);
    all.add(column);
    return new Table<>(all, details);
  }

  /** The same with one more column of lists. */
  public Table<R> list(String name, String description, Function<R, List<?>> value) {
    return column(name, description, ColumnKind.TEXTS, value);
  }

  /** The same with the columns of another table. */
  public Table<R> columns(Table<R> more) {
    List<Column<R>> all = new ArrayList<>(columns);
    all.addAll(more.columns);
    return new Table<>(all, details);
  }

  /** The same with what the schema says of columns that are fields; see {@link Column}. */
  public Table<R> described(UnaryOperator<Column<R>> schema) {
    return new Table<>(
        columns.stream().map(column -> column.isField() ? schema.apply(column) : column).toList(),
        details);
  }

  /** All columns, those of details last. */
  public List<Column<?>> allColumns() {
    List<Column<?>> all = new ArrayList<>(columns);
    details.ifPresent(detail -> all.addAll(detail.table().allColumns()));
    return all;
  }

  /** The same with one more column: a field of the schema, which describes it. */
  public Table<R> column(String name, Function<R, ? extends @Nullable Object> value) {
    return column(name, "", value);
  }

  /** The same with three more columns: a field of the schema with a date, and its bounds. */
  public Table<R> date(String name, Function<R, @Nullable PartialDate> date) {
    return dated(name, "", date);
  }

  /** The same with three more columns: a field of the schema with a span, and its bounds. */
  public Table<R> period(String name, Function<R, @Nullable Period> period) {
    return date(name, period.andThen(Period::date));
  }

  /** The same with three more columns: a date as its source gives it, and its bounds. */
  public Table<R> date(String name, String description, Function<R, @Nullable PartialDate> date) {
    return dated(name, description + ", in EDTF; empty when no source says so.", date);
  }

  private Table<R> dated(String name, String description, Function<R, @Nullable PartialDate> date) {
    return column(name, description, row -> get(date, row).map(PartialDate::edtf).orElse(null))
        .column(
            name + "Earliest",
            "The first day on which '%s' may lie; empty when it is open or unknown."
                .formatted(name),
            ColumnKind.DAY,
            row -> get(date, row).map(PartialDate::getEarliest).orElse(null))
        .column(
            name + "Latest",
            "The last day on which '%s' may lie; empty when it is open or unknown.".formatted(name),
            ColumnKind.DAY,
            row -> get(date, row).map(PartialDate::getLatest).orElse(null));
  }

  /** The same with rows that hang on each row. */
  public <D> Table<R> details(
      String name, String description, Function<R, List<D>> rows, Table<D> table) {
    return new Table<>(columns, Optional.of(new Details<>(name, description, rows, table)));
  }

  /** The names of all columns, those of details last. */
  public List<String> names() {
    return allColumns().stream().<String>map(Column::name).toList();
  }

  /** The flat form of a row: lines with a value, or null, for each of {@link #names}. */
  public Stream<List<@Nullable Object>> lines(R row) {
    List<@Nullable Object> own = new ArrayList<>();
    columns.forEach(column -> own.add(column.value().apply(row)));
    return details.map(detail -> lines(own, detail, row)).orElseGet(() -> Stream.of(own));
  }

  private static <R, D> Stream<List<@Nullable Object>> lines(
      List<@Nullable Object> own, Details<R, D> detail, R row) {
    List<D> rows = detail.rows().apply(row);
    Table<D> table = detail.table();
    return rows.isEmpty()
        ? Stream.of(joined(own, Collections.nCopies(table.names().size(), null)))
        : rows.stream().flatMap(table::lines).map(line -> joined(own, line));
  }

  private static List<@Nullable Object> joined(List<@Nullable Object> some, List<?> others) {
    List<@Nullable Object> line = new ArrayList<>(some);
    line.addAll(others);
    return line;
  }

  /** The nested form of a row: values by name; details as a list of such. */
  public Map<String, @Nullable Object> members(R row) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    columns.forEach(column -> members.put(column.name(), column.value().apply(row)));
    details.ifPresent(detail -> members.put(detail.name(), nested(detail, row)));
    return members;
  }

  private static <R, D> List<Map<String, @Nullable Object>> nested(Details<R, D> detail, R row) {
    return detail.rows().apply(row).stream().map(detail.table()::members).toList();
  }

  private static <R> Optional<PartialDate> get(Function<R, @Nullable PartialDate> date, R row) {
    return Optional.ofNullable(date.apply(row));
  }
}
