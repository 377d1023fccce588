package org.dialoguerelations.platform.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One value of a row.
 *
 * @param name unique in its table and all that hang on it
 * @param description its meaning, its unit, and what an empty one means; empty when the schema says
 *     it, of the field of that name
 * @param kind of its values
 * @param refers the type of the record whose code it holds; empty when it holds none
 * @param value a text, a number, a truth value, a constant of an enum, a day, an {@link Item}, or a
 *     list of these; null when unknown
 */
public record Column<R>(
    String name,
    String description,
    ColumnKind kind,
    String refers,
    Function<R, ? extends @Nullable Object> value) {

  /** Whether its meaning and its kind are those of the field of its name. */
  public boolean isField() {
    return description.isEmpty();
  }

  /** The same, with what the schema says of its field. */
  public Column<R> described(String meaning, ColumnKind known, String type) {
    return new Column<>(name, meaning, known, type, value);
  }
}
