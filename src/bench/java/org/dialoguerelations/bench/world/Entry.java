package org.dialoguerelations.bench.world;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A mapping of a data set file while it is made: a record, or an item of one. */
final class Entry {

  private final Map<String, Object> values = new LinkedHashMap<>();

  /** Adds a value: a text, number or flag, an entry, or a collection of these. */
  Entry with(String key, Object value) {
    values.put(key, plain(value));
    return this;
  }

  /** Adds a value if it is to be there; an empty collection is not. */
  Entry with(String key, boolean wanted, Object value) {
    boolean empty = value instanceof Collection<?> all && all.isEmpty();
    return wanted && !empty ? with(key, value) : this;
  }

  private static Object plain(Object value) {
    if (value instanceof Entry entry) {
      return entry.values;
    }
    return value instanceof Collection<?> all ? all.stream().map(Entry::plain).toList() : value;
  }

  Map<String, Object> values() {
    return values;
  }
}
