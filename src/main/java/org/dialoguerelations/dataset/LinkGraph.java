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

  void reportCircles() {
    origins.forEach(
        (kind, all) ->
            all.forEach(
                (key, origin) -> {
                  if (leadsBack(key, targets.get(kind))) {
                    origin
                        .fields()
                        .report(kind, "these links lead in a circle back to this record");
                  }
                }));
  }

  private static boolean leadsBack(Long start, Map<Long, Set<Long>> edges) {
    Set<Long> seen = new HashSet<>();
    Deque<Long> ahead = new ArrayDeque<>(edges.get(start));
    while (!ahead.isEmpty()) {
      Long next = ahead.pop();
      if (next.equals(start)) {
        return true;
      }
      if (seen.add(next)) {
        ahead.addAll(edges.getOrDefault(next, Set.of()));
      }
    }
    return false;
  }
}
