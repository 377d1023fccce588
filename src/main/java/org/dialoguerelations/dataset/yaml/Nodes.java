package org.dialoguerelations.dataset.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Looks things up in trees of nodes, without complaints. */
final class Nodes {

  private Nodes() {}

  /** The keys of a mapping with their values; of a key that is there twice, the first. */
  static Map<String, Node> entries(MappingNode mapping) {
    Map<String, Node> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        entries.putIfAbsent(key.getValue(), tuple.getValueNode());
      }
    }
    return entries;
  }

  static Optional<Node> get(MappingNode mapping, String key) {
    return Optional.ofNullable(entries(mapping).get(key));
  }

  static Optional<MappingNode> mapping(MappingNode mapping, String key) {
    return get(mapping, key).filter(MappingNode.class::isInstance).map(MappingNode.class::cast);
  }

  static Optional<String> text(MappingNode mapping, String key) {
    return get(mapping, key)
        .filter(ScalarNode.class::isInstance)
        .map(node -> ((ScalarNode) node).getValue().strip())
        .filter(text -> !text.isEmpty());
  }
}
