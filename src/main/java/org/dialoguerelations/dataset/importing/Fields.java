package org.dialoguerelations.dataset.importing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dialoguerelations.dataset.yaml.Found;
import org.dialoguerelations.dataset.yaml.YamlReader;
import org.dialoguerelations.kernel.date.PartialDate;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The keys of one mapping in a file, read one by one. What is wrong with a value is reported with
 * its line and path, and reading goes on with an empty value. Keys that nobody has read when {@link
 * #close} is called are unknown.
 */
public class Fields extends YamlMapping {

  private static final int MAX_TEXT = 4000;

  Fields(ImportRun run, String file, String path, MappingNode node) {
    super(run, file, path, node);
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
    if (!has(key)) {
      report(line(), "", "needs '" + key + "'");
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
    if (!has(key)) {
      report(line(), "", "needs '" + key + "', one of " + names(type));
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
        .flatMap(code -> resolve(node(key).orElseThrow(), key, code, types));
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
    return resolve(line(), "", code, types);
  }

  /** A mapping below this one, without citations of its own. */
  public Optional<Fields> map(String key) {
    return mapping(key).map(node -> new Fields(run(), file(), childPath(key), node));
  }

  /**
   * Reports what is there a second time and may be only once in a data set.
   *
   * @param key under which it stands
   * @param message what is wrong; the place of the first is added
   * @param what tells it from others of its kind, equal for equal ones
   */
  public void once(String key, String message, Object... what) {
    second(key, List.of(what)).ifPresent(first -> report(key, message + ", first at " + first));
  }

  /** Where it stood before, if so. */
  Optional<String> second(String key, List<Object> what) {
    return run().note(what, file() + ":" + line(key));
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
    Optional<Codes.Entry> entry = run().codes().find(code);
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
