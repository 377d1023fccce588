package org.dialoguerelations.dataset.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.date.Period;
import org.dialoguerelations.platform.export.ColumnKind;
import org.dialoguerelations.platform.export.Table;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a record that hold one value. Each is said once: its name, which is that of the field
 * in the schema, how it is written in data set files, where the row keeps it, and what an export
 * shows of it. The schema has its description.
 *
 * @param <E> the entity
 * @param <T> the record that the schema shows
 * @param <R> a row of the export, which holds the record
 */
public final class FieldTable<E extends RecordEntity, T, R> {

  /** One key. */
  public record Field<E, V>(String name, Form<V> form, BiConsumer<E, V> target) {

    private void read(Fields fields, E entity) {
      form.reader().apply(fields, name).ifPresent(value -> target.accept(entity, value));
    }
  }

  private final Function<R, T> record;
  private final List<Field<E, ?>> fields;
  private final Table<R> columns;

  private FieldTable(Function<R, T> record, List<Field<E, ?>> fields, Table<R> columns) {
    this.record = record;
    this.fields = List.copyOf(fields);
    this.columns = columns;
  }

  /** A table without keys so far, of records that no export shows. */
  public static <E extends RecordEntity> FieldTable<E, Void, Void> unexported() {
    return exported(Function.identity());
  }

  /**
   * A table without keys so far.
   *
   * @param record that a row of the export shows
   */
  public static <E extends RecordEntity, T, R> FieldTable<E, T, R> exported(Function<R, T> record) {
    return new FieldTable<>(record, List.of(), Table.empty());
  }

  /** The same with one more key, of which exports show nothing. */
  public <V> FieldTable<E, T, R> hidden(String name, Form<V> form, BiConsumer<E, V> target) {
    return with(name, form, target, columns);
  }

  /** The same with one more key, and one more column. */
  public <V> FieldTable<E, T, R> field(
      String name, Form<V> form, BiConsumer<E, V> target, Function<T, ?> shown) {
    return with(name, form, target, columns.column(name, record.andThen(shown)));
  }

  /**
   * The same with one more key, and one more column, which the row knows: the record has only a
   * key.
   */
  public <V> FieldTable<E, T, R> resolved(
      String name, Form<V> form, BiConsumer<E, V> target, Function<R, ?> shown) {
    return with(name, form, target, columns.column(name, shown));
  }

  /** The same with one more date. */
  public FieldTable<E, T, R> date(
      String name, BiConsumer<E, PartialDate> target, Function<T, @Nullable PartialDate> shown) {
    return with(name, Form.DATE, target, columns.date(name, record.andThen(shown)));
  }

  /** The same with one more span of time. */
  public FieldTable<E, T, R> period(
      String name, BiConsumer<E, Period> target, Function<T, @Nullable Period> shown) {
    return period(name, Form.PERIOD, target, shown);
  }

  /** The same with one more span of time, written in this form. */
  public FieldTable<E, T, R> period(
      String name,
      Form<Period> form,
      BiConsumer<E, Period> target,
      Function<T, @Nullable Period> shown) {
    return with(name, form, target, columns.period(name, record.andThen(shown)));
  }

  /** The same with a column that is no key of its own. */
  public FieldTable<E, T, R> column(String name, String description, Function<R, ?> shown) {
    return column(name, description, ColumnKind.TEXT, shown);
  }

  /** The same with a column that is no key of its own. */
  public FieldTable<E, T, R> column(
      String name, String description, ColumnKind kind, Function<R, ?> shown) {
    return new FieldTable<>(record, fields, columns.column(name, description, kind, shown));
  }

  private <V> FieldTable<E, T, R> with(
      String name, Form<V> form, BiConsumer<E, V> target, Table<R> shown) {
    List<Field<E, ?>> all = new ArrayList<>(fields);
    all.add(new Field<>(name, form, target));
    return new FieldTable<>(record, all, shown);
  }

  /** Reads a record, with its code and these keys, into an entity. */
  public E read(RecordFields record, E entity) {
    entity.id = record.key();
    entity.code = record.code();
    fields.forEach(field -> field.read(record, entity));
    return entity;
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
