package org.dialoguerelations.dataset;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dialoguerelations.kernel.date.PartialDate;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The keys of one mapping in a file, read one by one. What is wrong with a value is reported with
 * its line and path, and reading goes on with an empty value. Keys that nobody has read when {@link
 * #close} is called are unknown.
 */
public class Fields implements AutoCloseable {

  private static final int MAX_TEXT = 4000;

  private final ImportRun run;
  private final String file;
  private final String path;
  private final int line;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final Set<String> known = new LinkedHashSet<>();

  Fields(ImportRun run, String file, String path, MappingNode node) {
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
        report(
            tuple.getKeyNode(), key, "this key stands here twice, first at line " + lines.get(key));
      } else {
        lines.put(key, YamlReader.line(tuple.getKeyNode()));
      }
    }
  }

  /** A text of at most {@value #MAX_TEXT} characters. */
  public Optional<String> text(String key) {
    return value(key, Function.identity(), "a text");
  }

  /** A text that must be there; empty, and reported, when it is not. */
  public String required(String key) {
    demand(key);
    return text(key).orElse("");
  }

  /** Reports when the key is not there. */
  public void demand(String key) {
    if (!values.containsKey(key)) {
      report(line, "", "needs '" + key + "'");
    }
  }

  public Optional<PartialDate> date(String key) {
    return value(key, PartialDate::parse, "a date");
  }

  public Optional<Integer> integer(String key) {
    return value(key, Integer::valueOf, "a whole number");
  }

  public Optional<BigDecimal> decimal(String key) {
    return value(key, Fields::decimalOf, "a decimal number");
  }

  public Optional<Boolean> flag(String key) {
    return value(
        key,
        text ->
            switch (text) {
              case "true" -> true;
              case "false" -> false;
              default -> throw new IllegalArgumentException();
            },
        "true or false");
  }

  /** One of the constants of an enum. */
  public <E extends Enum<E>> Optional<E> one(String key, Class<E> type) {
    return value(key, text -> Enum.valueOf(type, text), "one of " + names(type));
  }

  /** One of the constants of an enum, which must be there; reported when it is not. */
  public <E extends Enum<E>> Optional<E> requiredOne(String key, Class<E> type) {
    if (!values.containsKey(key)) {
      report(line, "", "needs '" + key + "', one of " + names(type));
    }
    return one(key, type);
  }

  /**
   * A value in a form of its own.
   *
   * @param form throws IllegalArgumentException or DateTimeException for a text that is none; the
   *     message is shown when it starts with a quoted text
   * @param expected what the form reads, e.g. "a date"
   */
  public <T> Optional<T> value(String key, Function<String, T> form, String expected) {
    return node(key).flatMap(node -> parse(node, key, form, expected));
  }

  /** A list of texts, or a single one. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Node node : elements(key)) {
      parse(node, key, Function.identity(), "a text").ifPresent(texts::add);
    }
    return texts;
  }

  /** A list of constants of an enum, or a single one. */
  public <E extends Enum<E>> List<E> several(String key, Class<E> type) {
    List<E> constants = new ArrayList<>();
    for (Node node : elements(key)) {
      parse(node, key, text -> Enum.valueOf(type, text), "one of " + names(type))
          .ifPresent(constants::add);
    }
    return constants;
  }

  /** The key of the record whose code stands there. */
  public Optional<Long> reference(String key, String... types) {
    return node(key)
        .flatMap(node -> parse(node, key, Function.identity(), "a code"))
        .flatMap(code -> resolve(values.get(key), key, code, types));
  }

  /** The keys of the records whose codes stand there, as a list or a single one. */
  public List<Long> references(String key, String... types) {
    List<Long> keys = new ArrayList<>();
    for (Node node : elements(key)) {
      parse(node, key, Function.identity(), "a code")
          .flatMap(code -> resolve(node, key, code, types))
          .ifPresent(keys::add);
    }
    return keys;
  }

  /**
   * The key of the record whose code names this mapping in the one around it; what is wrong with
   * the code is reported for this mapping.
   */
  public Optional<Long> named(String code, String... types) {
    return resolve(line, "", code, types);
  }

  /** A mapping below this one, without citations of its own. */
  public Optional<Fields> map(String key) {
    return node(key)
        .flatMap(node -> mapping(node, key))
        .map(node -> new Fields(run, file, childPath(key), node));
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
    report(line(key), has(key) ? key : "", message);
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

  <T> Optional<T> parse(Node node, String key, Function<String, T> form, String expected) {
    if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
      report(node, key, "must be " + expected + ", not " + Found.in(node));
      return Optional.empty();
    }
    String text = scalar.getValue().strip();
    if (text.length() > MAX_TEXT) {
      report(
          node,
          key,
          "must be %s of at most %d characters, not of %d"
              .formatted(expected, MAX_TEXT, text.length()));
      return Optional.empty();
    }
    if (text.codePoints().anyMatch(Fields::isUnfit)) {
      report(node, key, "must be " + expected + " without control characters");
      return Optional.empty();
    }
    try {
      return Optional.of(form.apply(text));
    } catch (IllegalArgumentException | DateTimeException e) {
      report(node, key, "must be " + expected + reason(text, e));
      return Optional.empty();
    }
  }

  private static String reason(String text, RuntimeException e) {
    boolean ours = e.getMessage() != null && e.getMessage().startsWith("'");
    return ours ? ": " + e.getMessage() : ", not " + Found.quote(text);
  }

  private static boolean isUnfit(int character) {
    return Character.isISOControl(character) && character != '\n' && character != '\t'
        || Character.getType(character) == Character.SURROGATE;
  }

  Optional<Long> resolve(Node node, String key, String code, String... types) {
    return resolve(YamlReader.line(node), key, code, types);
  }

  private Optional<Long> resolve(int atLine, String key, String code, String... types) {
    Optional<Codes.Entry> entry = run.codes().find(code);
    if (entry.isEmpty()) {
      report(atLine, key, "no record has the code " + Found.quote(code));
      return Optional.empty();
    }
    String type = entry.get().type();
    if (types.length > 0 && !Arrays.asList(types).contains(type)) {
      report(
          atLine,
          key,
          "'%s' is a %s, expected %s".formatted(code, type, String.join(" or ", types)));
      return Optional.empty();
    }
    return Optional.of(entry.get().key());
  }

  void report(Node node, String key, String message) {
    report(YamlReader.line(node), key, message);
  }

  void report(int atLine, String key, String message) {
    run.report(new Problem(file, atLine, key.isEmpty() ? path : childPath(key), message));
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

  private static BigDecimal decimalOf(String text) {
    if (!text.matches("-?\\d{1,15}(\\.\\d{1,6})?")) {
      throw new IllegalArgumentException(
          Found.quote(text) + " is not a plain decimal such as 315989.96");
    }
    return new BigDecimal(text);
  }

  private static <E extends Enum<E>> String names(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
  }
}
