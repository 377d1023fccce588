package org.dialoguerelations.statistic;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dialoguerelations.source.Citation;
import org.dialoguerelations.source.Citations;
import org.jspecify.annotations.Nullable;

/**
 * Which documents give the values of statistics.
 *
 * @param documents their keys, by the key of the statistic
 */
record ValueSources(Map<Long, Set<Long>> documents) {

  static ValueSources of(Collection<Statistic> statistics, Citations citations) {
    Map<Long, Set<Long>> documents = new HashMap<>();
    citations
        .ofSubject()
        .fetch()
        .apply(statistics.stream().map(Statistic::key).collect(Collectors.toSet()))
        .forEach((statistic, all) -> documents.put(statistic, ofValue(all)));
    return new ValueSources(documents);
  }

  /** Those that support the value; where none is named for it, those that support the whole. */
  private static Set<Long> ofValue(List<Citation> all) {
    Set<Long> named = of(all, "value");
    return named.isEmpty() ? of(all, null) : named;
  }

  private static Set<Long> of(List<Citation> all, @Nullable String property) {
    return all.stream()
        .filter(one -> Objects.equals(one.property(), property))
        .map(Citation::documentKey)
        .collect(Collectors.toSet());
  }

  Change change(Statistic from, Statistic to) {
    Set<Long> ofLater = documents.getOrDefault(to.key(), Set.of());
    boolean inOneDocument =
        documents.getOrDefault(from.key(), Set.of()).stream().anyMatch(ofLater::contains);
    return Change.between(from, to, inOneDocument);
  }
}
