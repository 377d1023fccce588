package org.dialoguerelations.platform.page;

import jakarta.persistence.Embeddable;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How HQL reads a row as the record that the schema shows: each component from the attribute of the
 * same name. What records call a key, rows call an id.
 *
 * @param type the record; its entity has the same name
 */
public record Projection<R>(Class<R> type) {

  /** The name of the entity. */
  String entity() {
    return type.getSimpleName();
  }

  /** What a select clause has for a row of this alias. */
  public String of(String alias) {
    return construction(type, alias);
  }

  /** The same as the columns of the row. */
  public String columns(String alias) {
    return columns(type, alias);
  }

  private static String construction(Class<?> type, String alias) {
    return "new %s(%s)".formatted(type.getName(), columns(type, alias));
  }

  private static String columns(Class<?> type, String alias) {
    return Arrays.stream(type.getRecordComponents())
        .map(component -> value(component, alias))
        .collect(Collectors.joining(", "));
  }

  private static String value(RecordComponent component, String alias) {
    Class<?> type = component.getType();
    if (type.isRecord() && !type.isAnnotationPresent(Embeddable.class)) {
      return construction(type, alias);
    }
    String name = component.getName();
    return alias + "." + (name.equals("key") ? "id" : name.replaceFirst("Key$", "Id"));
  }
}
