package org.dialoguerelations.kernel.load;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How the values of many keys are fetched at once. A key is a value: the parent, and the arguments
 * of the field where it has any. Two fields of one request that ask the same key of the same
 * relation share one value.
 *
 * @param name unique among all relations; by it one request finds its loader again
 * @param fetch takes all keys of one level of a request and runs a number of statements that does
 *     not depend on how many there are
 * @param absent the value of a key that {@code fetch} leaves out; null where the field may be null
 */
public record Relation<K, V>(String name, Function<Set<K>, Map<K, V>> fetch, V absent) {

  /** A relation to one value or none. */
  public static <K, V> Relation<K, V> toOne(String name, Function<Set<K>, Map<K, V>> fetch) {
    return new Relation<>(name, fetch, null);
  }

  /** A relation to a short list that belongs to its parent. */
  public static <K, V> Relation<K, List<V>> toList(
      String name, Function<Set<K>, Map<K, List<V>>> fetch) {
    return new Relation<>(name, fetch, List.of());
  }

  Map<K, V> fetchAll(Collection<K> keys) {
    return fetch.apply(Set.copyOf(keys));
  }
}
