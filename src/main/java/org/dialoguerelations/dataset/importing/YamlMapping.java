package org.dialoguerelations.dataset.importing;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.dataset.yaml.Found;
import org.dialoguerelations.dataset.yaml.Problem;
import org.dialoguerelations.dataset.yaml.YamlReader;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One mapping in a file: its keys with their nodes and lines, and which of them were asked for.
 * Keys that nobody has asked for when {@link #close} is called are unknown.
 */
abstract class YamlMapping implements AutoCloseable {

  private final ImportRun run;
  private final String file;
  private final String path;
  private final int line;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final Set<String> known = new LinkedHashSet<>();

  YamlMapping(ImportRun run, String file, String path, MappingNode node) {
    this.run = run;
    this.file = file;
    this.path = path;
    this.line = YamlReader.line(node);
    for (NodeTuple tuple : node.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (key.isEmpty()) {
        Node found = tuple.getKeyNode();
        report(found, "", "a key must be a plain word, not " + Found.in(found));
      } else if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
        report(tuple.getKeyNode(), key, "duplicate key, first at line " + lines.get(key));
      } else {
        lines.put(key, YamlReader.line(tuple.getKeyNode()));
      }
    }
  }

  /** Whether the key is there, read or not. */
  public boolean has(String key) {
    return values.containsKey(key);
  }

  /**
   * Reports what is wrong with the value of a key; of this mapping as a whole when the key is not
   * there.
   */
  public void report(String key, String message) {
    run.report(problem(key, message));
  }

  /** Reports the keys that nobody has read. */
  @Override
  public void close() {
    for (String key : values.keySet()) {
      if (!known.contains(key)) {
        report(
            key, "unknown key; known here: " + String.join(", ", known.stream().sorted().toList()));
      }
    }
  }

  /**
   * The texts that stand under a key, item by item, as they are written, several with commas
   * between them: nothing is checked, and the key does not count as read.
   *
   * @param shorthand the name of an item that is a plain text
   */
  public List<Map<String, String>> written(String key, String shorthand) {
    Node value = values.get(key);
    if (value == null) {
      return List.of();
    }
    List<Node> items = value instanceof SequenceNode list ? list.getValue() : List.of(value);
    return items.stream().map(item -> written(item, shorthand)).toList();
  }

  /**
   * The texts of the entries of a mapping, as {@link #written} has those of a list.
   *
   * @param name of the text in an entry, which may also be a text alone
   */
  public List<String> writtenEntries(String key, String name) {
    return values.get(key) instanceof MappingNode mapping
        ? mapping.getValue().stream()
            .flatMap(entry -> Stream.ofNullable(written(entry.getValueNode(), name).get(name)))
            .toList()
        : List.of();
  }

  private static Map<String, String> written(Node item, String shorthand) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (item instanceof ScalarNode scalar) {
      texts.put(shorthand, scalar.getValue().strip());
    } else if (item instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode name) {
          written(tuple.getValueNode()).ifPresent(text -> texts.put(name.getValue(), text));
        }
      }
    }
    return texts;
  }

  private static Optional<String> written(Node value) {
    List<Node> items = value instanceof SequenceNode list ? list.getValue() : List.of(value);
    return items.stream().allMatch(ScalarNode.class::isInstance)
        ? Optional.of(
            items.stream()
                .map(item -> ((ScalarNode) item).getValue().strip())
                .collect(Collectors.joining(", ")))
        : Optional.empty();
  }

  /** The elements of a list; a single value counts as a list of one. */
  List<Node> elements(String key) {
    return node(key)
        .map(node -> node instanceof SequenceNode list ? list.getValue() : List.of(node))
        .orElse(List.of());
  }

  Optional<Node> node(String key) {
    known.add(key);
    return Optional.ofNullable(values.get(key));
  }

  /** What tells it from another state of it. */
  FieldPrints prints() {
    return FieldPrints.of(values);
  }

  Optional<MappingNode> mapping(String key) {
    return node(key).flatMap(node -> mapping(node, key));
  }

  Optional<MappingNode> mapping(Node node, String key) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(mapping);
    }
    report(node, key, "must be a mapping of keys to values, not " + Found.in(node));
    return Optional.empty();
  }

  /**
   * A mapping as it is, or one that holds a single text under the key for which the text is short.
   */
  Optional<MappingNode> mapping(Node node, String key, String shorthand) {
    if (node instanceof ScalarNode && !shorthand.isEmpty()) {
      Node name = new ScalarNode(Tag.STR, shorthand, ((ScalarNode) node).getScalarStyle());
      return Optional.of(
          new MappingNode(
              Tag.MAP,
              true,
              List.of(new NodeTuple(name, node)),
              FlowStyle.BLOCK,
              node.getStartMark(),
              node.getEndMark()));
    }
    return mapping(node, key);
  }

  void report(Node node, String key, String message) {
    report(YamlReader.line(node), key, message);
  }

  void report(int atLine, String key, String message) {
    run.report(problem(atLine, key, message));
  }

  /** What is wrong with the value of a key, to be reported or not. */
  Problem problem(String key, String message) {
    return problem(line(key), has(key) ? key : "", message);
  }

  private Problem problem(int atLine, String key, String message) {
    return new Problem(file, atLine, key.isEmpty() ? path : childPath(key), message);
  }

  ImportRun run() {
    return run;
  }

  String file() {
    return file;
  }

  String path() {
    return path;
  }

  int line() {
    return line;
  }

  /** The line of a key; of this mapping as a whole when the key is not there. */
  int line(String key) {
    return lines.getOrDefault(key, line);
  }

  /** All keys that stand here, in their order. */
  public Set<String> keys() {
    return Collections.unmodifiableSet(values.keySet());
  }

  String childPath(String key) {
    return path + "." + key;
  }
}
