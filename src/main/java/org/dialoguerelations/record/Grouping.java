package org.dialoguerelations.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Rows grouped by their owner, in their order. */
public final class Grouping {

  private Grouping() {}

  public static <K, E, R> Map<K, List<R>> by(
      Collection<E> rows, Function<E, K> owner, Function<E, R> record) {
    Map<K, List<R>> groups = new LinkedHashMap<>();
    rows.forEach(
        row ->
            groups
                .computeIfAbsent(owner.apply(row), key -> new ArrayList<>())
                .add(record.apply(row)));
    return groups;
  }

  public static <K, E, R> Map<K, R> one(
      Collection<E> rows, Function<E, K> key, Function<E, R> record) {
    Map<K, R> found = new LinkedHashMap<>();
    rows.forEach(row -> found.put(key.apply(row), record.apply(row)));
    return found;
  }
}
