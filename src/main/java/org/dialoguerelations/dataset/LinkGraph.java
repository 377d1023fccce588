package org.dialoguerelations.dataset;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The links between records, to find those that lead back to where they started. */
final class LinkGraph {

  private record Origin(RecordFields fields, String kind) {}

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
          .put(from.key(), new Origin(from, kind));
    }
  }

  /** Reports each circle once, at the first of its records. */
  void reportCircles() {
    origins.forEach((kind, all) -> reportCircles(all, targets.get(kind)));
  }

  private static void reportCircles(Map<Long, Origin> all, Map<Long, Set<Long>> edges) {
    Set<Long> reported = new HashSet<>();
    all.forEach(
        (key, origin) -> {
          boolean known =
              reported.stream().anyMatch(r -> leads(key, r, edges) && leads(r, key, edges));
          if (!known && leads(key, key, edges)) {
            reported.add(key);
            origin
                .fields()
                .report(origin.kind(), "these links lead in a circle back to this record");
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
