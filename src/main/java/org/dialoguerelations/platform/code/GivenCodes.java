package org.dialoguerelations.platform.code;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.page.Condition;

/** The codes that one request gives, on its thread: what they mean, and those that mean nothing. */
public final class GivenCodes {

  /** How many texts of a request are looked up at once, beside those that are asked for. */
  private static final int MOST_AT_ONCE = 200;

  /** How many unknown codes are told of. */
  private static final int MOST_TOLD = 20;

  /** For how many of them the nearest are looked for: each takes statements of its own. */
  private static final int MOST_SUGGESTIONS = 5;

  private final CodeNames names;
  private final Reader reader;
  private final Supplier<Set<String>> texts;
  private final boolean strict;
  private final Map<String, List<NamedRecord>> known = new HashMap<>();
  private final Set<UnknownCode> unknown = new LinkedHashSet<>();
  private int suggestions;

  /** Where a code is given. */
  record Place(List<String> path, String argument, Set<String> types) {}

  /** Reads the values of keys, in their order. */
  interface Reader {
    <K, V> List<V> read(Relation<K, V> relation, List<K> keys);
  }

  /**
   * @param reader of names
   * @param texts all that the request gives, so that one statement looks for them
   * @param strict whether a code that no record has is an error
   */
  GivenCodes(CodeNames names, Reader reader, Supplier<Set<String>> texts, boolean strict) {
    this.names = names;
    this.reader = reader;
    this.texts = texts;
    this.strict = strict;
  }

  /** The codes that no record has, each once. */
  public List<UnknownCode> unknown() {
    return List.copyOf(unknown);
  }

  /**
   * The codes of the records that texts mean; one that means none stays as it is.
   *
   * @throws UnknownCodeException when one means none, and the client wants an error
   */
  List<String> resolve(List<String> given, Place place) {
    if (given.size() > Condition.MAX_VALUES) {
      // Refused by the filter.
      return given;
    }
    look(given);
    return given.stream().map(text -> resolve(text, place)).toList();
  }

  private String resolve(String text, Place place) {
    List<NamedRecord> records =
        known.getOrDefault(text, List.of()).stream()
            .filter(record -> place.types().isEmpty() || place.types().contains(record.type()))
            .toList();
    if (records.stream().anyMatch(record -> record.code().equals(text))) {
      return text;
    }
    List<String> meant =
        records.stream()
            .filter(record -> record.strength() == records.get(0).strength())
            .map(NamedRecord::code)
            .distinct()
            .toList();
    if (meant.size() == 1) {
      return meant.get(0);
    }
    tell(text, place, meant);
    return text;
  }

  private void look(List<String> given) {
    Set<String> asked =
        given.stream()
            .filter(text -> canBeName(text) && !known.containsKey(text))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (asked.isEmpty()) {
      return;
    }
    texts.get().stream()
        .filter(text -> canBeName(text) && !known.containsKey(text))
        .limit(MOST_AT_ONCE)
        .forEach(asked::add);
    List<String> all = List.copyOf(asked);
    List<List<NamedRecord>> found = reader.read(names.byName(), all);
    for (int i = 0; i < all.size(); i++) {
      known.put(all.get(i), found.get(i));
    }
  }

  private static boolean canBeName(String text) {
    return text.length() <= Condition.MAX_LENGTH && Condition.canBeStored(text);
  }

  private void tell(String text, Place place, List<String> several) {
    if (!strict && isTold(text, place) || unknown.size() == MOST_TOLD) {
      return;
    }
    List<String> nearest =
        several.isEmpty() ? nearest(text, place) : several.subList(0, Math.min(3, several.size()));
    UnknownCode code =
        new UnknownCode(
            place.path(),
            place.argument(),
            text,
            "'%s': %s".formatted(place.argument(), message(text, place, several, nearest)),
            nearest);
    if (strict) {
      throw new UnknownCodeException(code);
    }
    unknown.add(code);
  }

  private boolean isTold(String text, Place place) {
    return unknown.stream()
        .anyMatch(
            one ->
                one.value().equals(text)
                    && one.argument().equals(place.argument())
                    && one.path().equals(place.path()));
  }

  private List<String> nearest(String text, Place place) {
    return canBeName(text) && suggestions++ < MOST_SUGGESTIONS
        ? reader.read(names.nearest(), List.of(new UnknownName(text, place.types()))).get(0)
        : List.of();
  }

  private static String message(
      String text, Place place, List<String> several, List<String> nearest) {
    String what =
        place.types().isEmpty()
            ? "record"
            : place.types().stream().sorted().collect(Collectors.joining(" or "));
    String shown =
        text.length() <= Condition.MAX_LENGTH
            ? text
            : text.substring(0, Condition.MAX_LENGTH) + "...";
    String list = nearest.stream().map(code -> "'" + code + "'").collect(Collectors.joining(", "));
    if (!several.isEmpty()) {
      return "several records of type %s are called '%s': %s.".formatted(what, shown, list);
    }
    return "no %s has the code or name '%s'.%s"
        .formatted(what, shown, list.isEmpty() ? "" : " Did you mean " + list + "?");
  }
}
