package org.dialoguerelations.platform.page;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Values as texts: those of equal values are equal, those of others differ. A component of a record
 * that is null adds nothing, so that a record means the same when its type gets another.
 */
final class CanonicalText {

  private CanonicalText() {}

  /**
   * The text of a value.
   *
   * @param value a public record of such values, a collection of them, or anything that its own
   *     text tells from others of its type
   */
  static String of(Object value) {
    StringBuilder text = new StringBuilder();
    write(value, text);
    return text.toString();
  }

  private static void write(Object value, StringBuilder to) {
    if (value instanceof Record row) {
      to.append('{');
      for (RecordComponent component : row.getClass().getRecordComponents()) {
        Object part = read(component, row);
        if (part != null) {
          write(part, to.append(component.getName()).append('='));
        }
      }
      to.append('}');
    } else if (value instanceof Collection<?> values) {
      to.append('[');
      values.forEach(one -> write(one, to));
      to.append(']');
    } else {
      // With its length, so that nobody writes a text that ends it and begins another value.
      String text = value.toString();
      to.append(text.length()).append(':').append(text);
    }
  }

  private static @Nullable Object read(RecordComponent component, Record row) {
    try {
      return component.getAccessor().invoke(row);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }
}
