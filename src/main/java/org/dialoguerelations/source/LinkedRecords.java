package org.dialoguerelations.source;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.kernel.load.Relation;

/**
 * Relations along typed links. A feature names the kind of link and how it finds its own records by
 * key; targets of other types are left out.
 */
@Singleton
public class LinkedRecords {

  private final Links links;

  LinkedRecords(Links links) {
    this.links = links;
  }

  /** The records to which links of a kind lead from each key. */
  public <T> Relation<Long, List<T>> targets(
      String name, LinkKind kind, Function<Collection<Long>, Map<Long, T>> byKeys) {
    return Relation.toList(
        name, keys -> follow(keys, kind, links::from, Link::fromKey, Link::toKey, byKeys));
  }

  /** The records from which links of a kind lead to each key. */
  public <T> Relation<Long, List<T>> origins(
      String name, LinkKind kind, Function<Collection<Long>, Map<Long, T>> byKeys) {
    return Relation.toList(
        name, keys -> follow(keys, kind, links::to, Link::toKey, Link::fromKey, byKeys));
  }

  /** The only record, as most links have it; null when there is none. */
  public static <T> T first(List<T> records) {
    return records.isEmpty() ? null : records.get(0);
  }

  /** Merges two lists, each record once: for links read from either end, or of two kinds. */
  public static <T> List<T> union(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }

  private static <T> Map<Long, List<T>> follow(
      Set<Long> keys,
      LinkKind kind,
      BiFunction<Collection<Long>, LinkKind, List<Link>> read,
      Function<Link, Long> near,
      Function<Link, Long> far,
      Function<Collection<Long>, Map<Long, T>> byKeys) {
    List<Link> found = read.apply(keys, kind);
    if (found.isEmpty()) {
      return Map.of();
    }
    Map<Long, T> records = byKeys.apply(found.stream().map(far).collect(Collectors.toSet()));
    Map<Long, List<T>> lists = new LinkedHashMap<>();
    for (Link link : found) {
      T record = records.get(far.apply(link));
      if (record != null) {
        lists.computeIfAbsent(near.apply(link), key -> new ArrayList<>()).add(record);
      }
    }
    return lists;
  }
}
