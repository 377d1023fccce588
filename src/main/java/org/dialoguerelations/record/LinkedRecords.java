package org.dialoguerelations.record;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dialoguerelations.kernel.id.Node;
import org.dialoguerelations.kernel.id.NodeSources;

/** The records at the far ends of typed links. */
@Singleton
public class LinkedRecords {

  private final Links links;
  private final Nodes nodes;
  private final NodeSources sources;

  LinkedRecords(Links links, Nodes nodes, NodeSources sources) {
    this.links = links;
    this.nodes = nodes;
    this.sources = sources;
  }

  /** The records to which a way leads from each key. */
  public Map<Long, List<Node>> follow(Set<Long> keys, Along way) {
    Function<Link, Long> near = way.outward() ? Link::fromKey : Link::toKey;
    Function<Link, Long> far = way.outward() ? Link::toKey : Link::fromKey;
    List<Link> found = way.outward() ? links.from(keys, way.kind()) : links.to(keys, way.kind());
    if (found.isEmpty()) {
      return Map.of();
    }
    Map<Long, Node> records =
        records(found.stream().map(far).collect(Collectors.toSet()), way.ends());
    Map<Long, List<Node>> lists = new LinkedHashMap<>();
    for (Link link : found) {
      Node record = records.get(far.apply(link));
      if (record != null) {
        lists.computeIfAbsent(near.apply(link), key -> new ArrayList<>()).add(record);
      }
    }
    return lists;
  }

  private Map<Long, Node> records(Collection<Long> keys, Set<Class<?>> types) {
    if (types.contains(Sourced.class)) {
      return new HashMap<>(nodes.byKeys(keys));
    }
    Map<Long, Node> found = new HashMap<>();
    types.forEach(type -> found.putAll(sources.byKeys(type.getSimpleName(), keys)));
    return found;
  }
}
