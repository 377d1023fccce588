package org.dialoguerelations.platform.load;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.Try;
import org.dialoguerelations.kernel.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * How the values of many keys are fetched at once. A key is a value: the parent, and the arguments
 * of the field where it has any. Two fields of one request that ask the same key of the same
 * relation share one value.
 *
 * <p>A relation is equal to itself alone, so that no other is ever given its values: it is made
 * once, when the application starts, and kept by who asks it.
 */
public final class Relation<K, V> {

  private final String name;
  private final Function<Set<K>, Map<K, V>> fetch;
  private final @Nullable V absent;
  private final Consumer<K> check;

  /**
   * A relation of which each key can be fetched.
   *
   * @param name for those who watch the service
   * @param fetch takes all keys of one level of a request and runs a number of statements that does
   *     not depend on how many there are
   * @param absent the value of a key that {@code fetch} leaves out; null where the field may be
   *     null
   */
  public Relation(String name, Function<Set<K>, Map<K, V>> fetch, @Nullable V absent) {
    this(name, fetch, absent, key -> {});
  }

  private Relation(
      String name, Function<Set<K>, Map<K, V>> fetch, @Nullable V absent, Consumer<K> check) {
    this.name = name;
    this.fetch = fetch;
    this.absent = absent;
    this.check = check;
  }

  /** A relation to one value or none. */
  public static <K, V> Relation<K, V> toOne(String name, Function<Set<K>, Map<K, V>> fetch) {
    return new Relation<>(name, fetch, null);
  }

  /** A relation to a short list that belongs to its parent. */
  public static <K, V> Relation<K, List<V>> toList(
      String name, Function<Set<K>, Map<K, List<V>>> fetch) {
    return new Relation<>(name, fetch, List.of());
  }

  /** Fetches the value of each key by itself: for keys of which a request has few. */
  public static <K, V> Function<Set<K>, Map<K, V>> each(Function<K, V> fetch) {
    return keys -> keys.stream().collect(Collectors.toMap(Function.identity(), fetch));
  }

  /**
   * The same, but keys are checked before they are fetched.
   *
   * @param check throws for a key that cannot be fetched, because of what a client gave; such a key
   *     does not reach the fetch, and the others are fetched all the same
   */
  public Relation<K, V> checked(Consumer<K> check) {
    return new Relation<>(name, fetch, absent, check);
  }

  public String name() {
    return name;
  }

  /** How keys are fetched, without checking them. */
  public Function<Set<K>, Map<K, V>> fetch() {
    return fetch;
  }

  /** The value of each key, in the order of the keys. Called inside a transaction. */
  public List<V> fetch(List<K> keys) {
    return fetchAll(keys, () -> {}).stream().map(Try::get).toList();
  }

  /**
   * The value of each key, or why there is none.
   *
   * @param beforeFetching done when there is a key that can be fetched
   */
  List<Try<V>> fetchAll(List<K> keys, Runnable beforeFetching) {
    Map<K, Try<V>> results = new HashMap<>();
    Set<K> sound = new LinkedHashSet<>();
    for (K key : keys) {
      refusal(key)
          .ifPresentOrElse(refusal -> results.put(key, Try.failed(refusal)), () -> sound.add(key));
    }
    if (!sound.isEmpty()) {
      beforeFetching.run();
      Map<K, V> found = fetch.apply(sound);
      sound.forEach(key -> results.put(key, Try.succeeded(found.getOrDefault(key, absent))));
    }
    return keys.stream().map(results::get).toList();
  }

  private Optional<InvalidInputException> refusal(K key) {
    try {
      check.accept(key);
      return Optional.empty();
    } catch (InvalidInputException e) {
      return Optional.of(e);
    }
  }
}
