package org.dialoguerelations.dataset.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.dialoguerelations.dataset.yaml.Problem;

/** The links between records, to find those that lead back to where they started. */
final class LinkGraph {

  /** Where a link stands; no more of its record is kept. */
  private record Origin(String file, int line, String record, String kind) {

    static Origin of(RecordFields from, String kind) {
      return new Origin(from.file(), from.line(kind), from.path(), kind);
    }

    Problem inCircle() {
      return new Problem(
          file, line, record + "." + kind, "these links lead in a circle back to this record");
    }
  }

  private final Map<String, Map<Long, Set<Long>>> targets = new HashMap<>();
  private final Map<String, Map<Long, Origin>> origins = new LinkedHashMap<>();

  void add(String kind, RecordFields from, long to, boolean acyclic) {
    if (to == from.key()) {
      from.report(kind, "a record cannot be linked to itself");
    } else if (acyclic) {
      targets
          .computeIfAbsent(kind, k -> new HashMap<>())
          .computeIfAbsent(from.key(), k -> new HashSet<>())
          .add(to);
      origins
          .computeIfAbsent(kind, k -> new LinkedHashMap<>())
          .put(from.key(), Origin.of(from, kind));
    }
  }

  /** Reports each circle once, at the first of its records. */
  void reportCircles(Consumer<Problem> problems) {
    origins.forEach(
        (kind, all) ->
            reportCircles(all, withoutEnds(targets.getOrDefault(kind, Map.of())), problems));
  }

  /**
   * The links without those that lead nowhere but to an end: none is left when there is no circle,
   * so that chains of any length take little time.
   */
  private static Map<Long, Set<Long>> withoutEnds(Map<Long, Set<Long>> edges) {
    Map<Long, List<Long>> sources = new HashMap<>();
    edges.forEach(
        (from, all) ->
            all.forEach(to -> sources.computeIfAbsent(to, k -> new ArrayList<>()).add(from)));
    Map<Long, Set<Long>> left = new HashMap<>(edges);
    Map<Long, Integer> open = new HashMap<>();
    edges.forEach((from, all) -> open.put(from, all.size()));
    Deque<Long> ends = new ArrayDeque<>();
    sources.keySet().stream().filter(to -> !edges.containsKey(to)).forEach(ends::add);
    while (!ends.isEmpty()) {
      for (Long from : sources.getOrDefault(ends.pop(), List.of())) {
        if (open.merge(from, -1, Integer::sum) == 0) {
          left.remove(from);
          ends.add(from);
        }
      }
    }
    return left;
  }

  private static void reportCircles(
      Map<Long, Origin> all, Map<Long, Set<Long>> edges, Consumer<Problem> problems) {
    Set<Long> reported = new HashSet<>();
    all.forEach(
        (key, origin) -> {
          if (!edges.containsKey(key)) {
            return;
          }
          boolean known =
              reported.stream().anyMatch(r -> leads(key, r, edges) && leads(r, key, edges));
          if (!known && leads(key, key, edges)) {
            reported.add(key);
            problems.accept(origin.inCircle());
          }
        });
  }

  private static boolean leads(Long start, Long goal, Map<Long, Set<Long>> edges) {
    Set<Long> seen = new HashSet<>();
    Deque<Long> ahead = new ArrayDeque<>(edges.getOrDefault(start, Set.of()));
    while (!ahead.isEmpty()) {
      Long next = ahead.pop();
      if (next.equals(goal)) {
        return true;
      }
      if (seen.add(next)) {
        ahead.addAll(edges.getOrDefault(next, Set.of()));
      }
    }
    return false;
  }
}
