package org.dialoguerelations.dataset.importing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dialoguerelations.kernel.Hash;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * What tells whether a record is still the same, key by key: the first eight bytes of a SHA-256
 * over what stands under each. The order of keys, the style of texts and comments make no
 * difference.
 */
record FieldPrints(SortedMap<String, Long> byKey) {

  FieldPrints {
    byKey = new TreeMap<>(byKey);
  }

  static FieldPrints of(Map<String, Node> values) {
    SortedMap<String, Long> prints = new TreeMap<>();
    values.forEach((key, node) -> prints.put(key, print(node)));
    return new FieldPrints(prints);
  }

  /** What {@link #bytes} made. */
  static FieldPrints ofBytes(byte[] bytes) {
    SortedMap<String, Long> prints = new TreeMap<>();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    while (in.hasRemaining()) {
      byte[] key = new byte[Byte.toUnsignedInt(in.get())];
      in.get(key);
      prints.put(new String(key, StandardCharsets.UTF_8), in.getLong());
    }
    return new FieldPrints(prints);
  }

  /** Keys with their prints, short enough to be kept with each record. */
  byte[] bytes() {
    ByteBuffer out =
        ByteBuffer.allocate(byKey.keySet().stream().mapToInt(key -> 9 + utf8(key).length).sum());
    byKey.forEach((key, print) -> out.put((byte) utf8(key).length).put(utf8(key)).putLong(print));
    return out.array();
  }

  /** The keys that stand in one of the two only, or with something else under them. */
  SortedSet<String> differences(FieldPrints other) {
    SortedSet<String> keys = new TreeSet<>(byKey.keySet());
    keys.addAll(other.byKey.keySet());
    keys.removeIf(key -> Objects.equals(byKey.get(key), other.byKey.get(key)));
    return keys;
  }

  private static long print(Node node) {
    MessageDigest digest = Hash.begin();
    add(digest, node);
    return ByteBuffer.wrap(digest.digest()).getLong();
  }

  private static void add(MessageDigest digest, Node node) {
    if (node instanceof ScalarNode scalar) {
      byte[] text = utf8(scalar.getValue().strip());
      mark(digest, 's', text.length);
      digest.update(text);
    } else if (node instanceof SequenceNode list) {
      mark(digest, 'l', list.getValue().size());
      list.getValue().forEach(item -> add(digest, item));
    } else if (node instanceof MappingNode mapping) {
      mark(digest, 'm', mapping.getValue().size());
      mapping.getValue().stream()
          .sorted(Comparator.comparing(tuple -> name(tuple.getKeyNode())))
          .forEach(tuple -> add(digest, tuple));
    }
  }

  private static void add(MessageDigest digest, NodeTuple tuple) {
    add(digest, tuple.getKeyNode());
    add(digest, tuple.getValueNode());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String name(Node key) {
    return key instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  /** Keeps what follows apart from what came before. */
  private static void mark(MessageDigest digest, char kind, int size) {
    digest.update(utf8(kind + ":" + size + ":"));
  }
}
