package org.dialoguerelations.dataset.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.date.Period;
import org.dialoguerelations.platform.export.Table;

/**
 * The keys of a record that hold one value. Each is said once: its name, which is that of the field
 * in the schema, how it is written in data set files, where the row keeps it, and what an export
 * shows of it. The schema has its description.
 *
 * @param <E> the entity
 * @param <R> a row of the export
 */
public final class FieldTable<E, R> {

  /** One key. */
  public record Field<E, V>(String name, Form<V> form, BiConsumer<E, V> target) {

    private void read(Fields fields, E entity) {
      form.reader().apply(fields, name).ifPresent(value -> target.accept(entity, value));
    }
  }

  private final List<Field<E, ?>> fields;
  private final Table<R> columns;

  private FieldTable(List<Field<E, ?>> fields, Table<R> columns) {
    this.fields = List.copyOf(fields);
    this.columns = columns;
  }

  /** A table without keys so far. */
  public static <E, R> FieldTable<E, R> empty() {
    return new FieldTable<>(List.of(), Table.empty());
  }

  /** The same with one more key, of which exports show nothing. */
  public <V> FieldTable<E, R> hidden(String name, Form<V> form, BiConsumer<E, V> target) {
    return with(name, form, target, columns);
  }

  /** The same with one more key, and one more column. */
  public <V> FieldTable<E, R> field(
      String name, Form<V> form, BiConsumer<E, V> target, Function<R, ?> shown) {
    return with(name, form, target, columns.column(name, shown));
  }

  /** The same with one more date. */
  public FieldTable<E, R> date(
      String name, BiConsumer<E, PartialDate> target, Function<R, PartialDate> shown) {
    return with(name, Form.DATE, target, columns.date(name, shown));
  }

  /** The same with one more span of time. */
  public FieldTable<E, R> period(
      String name, BiConsumer<E, Period> target, Function<R, Period> shown) {
    return with(name, Form.PERIOD, target, columns.period(name, shown));
  }

  /** The same with one more span of time, which must be there. */
  public FieldTable<E, R> requiredPeriod(
      String name, BiConsumer<E, Period> target, Function<R, Period> shown) {
    return with(name, Form.PERIOD.required(), target, columns.period(name, shown));
  }

  /** The same with a column that is no key of its own. */
  public FieldTable<E, R> column(String name, String description, Function<R, ?> shown) {
    return new FieldTable<>(fields, columns.column(name, description, shown));
  }

  private <V> FieldTable<E, R> with(
      String name, Form<V> form, BiConsumer<E, V> target, Table<R> shown) {
    List<Field<E, ?>> all = new ArrayList<>(fields);
    all.add(new Field<>(name, form, target));
    return new FieldTable<>(all, shown);
  }

  /** Reads all keys into an entity. */
  public void read(Fields record, E entity) {
    fields.forEach(field -> field.read(record, entity));
  }

  /** The keys, in their order. */
  public List<Field<E, ?>> fields() {
    return fields;
  }

  /** The columns of those that exports show, in their order. */
  public Table<R> columns() {
    return columns;
  }
}
