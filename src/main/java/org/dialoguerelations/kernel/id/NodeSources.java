package org.dialoguerelations.kernel.id;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The records of all types, each from the source of its type. */
@Singleton
public class NodeSources {

  private final Map<String, NodeSource> sources = new TreeMap<>();

  NodeSources(@Any Instance<NodeSource> sources) {
    sources.forEach(source -> this.sources.put(source.type(), source));
  }

  /** The records of a type with these keys; a key without a record is left out. */
  public Map<Long, ? extends Node> byKeys(String type, Collection<Long> keys) {
    NodeSource source = sources.get(type);
    return source == null ? Map.of() : source.byKeys(keys);
  }

  /** The records of a type with these codes; a code without a record is left out. */
  public Map<String, ? extends Node> byCodes(String type, Collection<String> codes) {
    NodeSource source = sources.get(type);
    return source == null ? Map.of() : source.byCodes(codes);
  }
}
