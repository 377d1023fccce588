package org.dialoguerelations.dataset.yaml;

import java.util.LinkedHashMap;
import java.util.Map;

/** A part of a record that is made of rows of a table, with the place that each text is from. */
sealed interface Made {

  /**
   * A text.
   *
   * @param origin where it is from
   */
  record Text(String text, Origin origin) implements Made {}

  /** A mapping of keys to values. */
  record Mapping(Map<String, Entry> entries) implements Made {

    Mapping() {
      this(new LinkedHashMap<>());
    }
  }

  /** A value with the place that its key is from. */
  record Entry(Origin origin, Made value) {}

  /** A list of different items, by what tells them apart. */
  record Listing(Map<String, Made> items) implements Made {

    Listing() {
      this(new LinkedHashMap<>());
    }

    void add(Made item) {
      items.putIfAbsent(item.identity(), item);
    }
  }

  /** Equal for those that say the same. */
  default String identity() {
    if (this instanceof Text text) {
      return "'" + text.text() + "'";
    }
    StringBuilder identity = new StringBuilder();
    if (this instanceof Mapping mapping) {
      mapping
          .entries()
          .forEach(
              (key, entry) ->
                  identity.append(key).append('=').append(entry.value().identity()).append(','));
      return "{" + identity + "}";
    }
    ((Listing) this).items().keySet().forEach(item -> identity.append(item).append(','));
    return "[" + identity + "]";
  }

  /** Takes in what another row says about the same. */
  static void merge(Mapping into, Mapping more, Contradictions contradictions) {
    more.entries()
        .forEach(
            (key, entry) -> {
              Entry before = into.entries().putIfAbsent(key, entry);
              if (before != null) {
                merge(key, before, entry, contradictions);
              }
            });
  }

  private static void merge(String key, Entry before, Entry more, Contradictions contradictions) {
    if (before.value() instanceof Mapping one && more.value() instanceof Mapping other) {
      merge(one, other, contradictions);
    } else if (before.value() instanceof Listing one && more.value() instanceof Listing other) {
      other.items().values().forEach(one::add);
    } else if (!isSame(before.value(), more.value())) {
      contradictions.found(key, before, more);
    }
  }

  private static boolean isSame(Made one, Made other) {
    return one instanceof Text text && other instanceof Text more
        ? text.text().equals(more.text())
        : one.identity().equals(other.identity());
  }

  /** Where an entry is from: its value, if that is a text. */
  static Origin origin(Entry entry) {
    return entry.value() instanceof Text text ? text.origin() : entry.origin();
  }

  /** Is told where rows of one record do not agree. */
  interface Contradictions {
    void found(String key, Entry before, Entry more);
  }
}
