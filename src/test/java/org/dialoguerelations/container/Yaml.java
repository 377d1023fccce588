package org.dialoguerelations.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** YAML files as maps, lists and texts, whatever tags of their own they have. */
final class Yaml {

  private static final String MERGE = "<<";

  private Yaml() {}

  /** The documents of a file. */
  static List<Object> read(Path file) {
    try {
      Iterable<Node> documents =
          new Compose(LoadSettings.builder().setLabel(file.toString()).build())
              .composeAllFromString(Files.readString(file));
      return StreamSupport.stream(documents.spliterator(), false).map(Yaml::plain).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object plain(Node node) {
    if (node instanceof MappingNode map) {
      Map<Object, Object> plain = new LinkedHashMap<>();
      for (NodeTuple entry : map.getValue()) {
        Object key = plain(entry.getKeyNode());
        Object value = plain(entry.getValueNode());
        if (key.equals(MERGE)) {
          ((Map<?, ?>) value).forEach(plain::putIfAbsent);
        } else {
          plain.put(key, value);
        }
      }
      return plain;
    }
    if (node instanceof SequenceNode list) {
      List<Object> plain = new ArrayList<>();
      list.getValue().forEach(element -> plain.add(plain(element)));
      return plain;
    }
    return ((ScalarNode) node).getValue();
  }

  /** The values of a key, wherever it stands. */
  static Stream<Object> values(Object tree, String key) {
    if (tree instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .flatMap(
              entry ->
                  Stream.concat(
                      entry.getKey().equals(key) ? Stream.of(entry.getValue()) : Stream.of(),
                      values(entry.getValue(), key)));
    }
    return tree instanceof List<?> list
        ? list.stream().flatMap(element -> values(element, key))
        : Stream.of();
  }

  /** The texts among them, and in lists among them. */
  static Stream<String> texts(Object tree, String key) {
    return values(tree, key)
        .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
        .filter(String.class::isInstance)
        .map(String.class::cast);
  }
}
