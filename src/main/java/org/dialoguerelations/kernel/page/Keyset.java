package org.dialoguerelations.kernel.page;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A total order over the rows of an entity, with the cursors that name a place in it. A cursor
 * holds the order's name and the values of its columns, never an object; it stays valid when rows
 * come and go.
 *
 * @param name names the order inside its cursors, so that those of other orders are refused
 * @param keys the columns, most significant first; together unique
 */
public record Keyset<E>(String name, List<SortKey<E>> keys) {

  private static final int MAX_LENGTH = 4096;
  // Not in the alphabet of Base64, so that no value can be taken for two.
  private static final String SEPARATOR = ".";

  /** An order by one unique column. */
  public static <E> Keyset<E> of(String name, SortKey<E> only) {
    return new Keyset<>(name, List.of(only));
  }

  /** An order by two columns, unique together. */
  public static <E> Keyset<E> of(String name, SortKey<E> first, SortKey<E> second) {
    return new Keyset<>(name, List.of(first, second));
  }

  String cursor(E row) {
    Stream<String> values = keys.stream().map(key -> key.write().apply(row));
    return Stream.concat(Stream.of(name), values)
        .map(Keyset::encode)
        .collect(Collectors.joining(SEPARATOR));
  }

  /** The values of a cursor of this order, strictly read. */
  private List<Object> read(String cursor) {
    if (cursor.length() > MAX_LENGTH) {
      throw new InvalidCursorException();
    }
    String[] parts = cursor.split(Pattern.quote(SEPARATOR), -1);
    if (parts.length != keys.size() + 1 || !parts[0].equals(encode(name))) {
      throw new InvalidCursorException();
    }
    try {
      List<Object> values = new ArrayList<>();
      for (int i = 0; i < keys.size(); i++) {
        values.add(keys.get(i).read().apply(decode(parts[i + 1])));
      }
      return values;
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new InvalidCursorException();
    }
  }

  private static String encode(String value) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(value.getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(String part) {
    String value = new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    // No column holds a zero character, and PostgreSQL fails on being asked for one.
    if (!encode(value).equals(part) || value.indexOf('\0') >= 0) {
      throw new InvalidCursorException();
    }
    return value;
  }

  /** The order by clause for rows of this alias. */
  String orderBy(String alias, boolean backward) {
    return keys.stream()
        .map(key -> alias + "." + key.path() + (backward ? " desc" : ""))
        .collect(Collectors.joining(", "));
  }

  /**
   * The condition that rows of this alias lie in the page's range; puts the values it needs into
   * {@code parameters}.
   */
  String range(String alias, PageRequest page, Map<String, Object> parameters) {
    List<String> conditions = new ArrayList<>();
    page.after().ifPresent(c -> conditions.add(beyond(alias, ">", "after", c, parameters)));
    page.before().ifPresent(c -> conditions.add(beyond(alias, "<", "before", c, parameters)));
    return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
  }

  private String beyond(
      String alias, String comparison, String prefix, String cursor, Map<String, Object> out) {
    List<Object> values = read(cursor);
    List<String> alternatives = new ArrayList<>();
    List<String> equal = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      String path = alias + "." + keys.get(i).path();
      String parameter = prefix + i;
      out.put(parameter, values.get(i));
      List<String> all = new ArrayList<>(equal);
      all.add(path + " " + comparison + " :" + parameter);
      alternatives.add(String.join(" and ", all));
      equal.add(path + " = :" + parameter);
    }
    return alternatives.stream().collect(Collectors.joining(") or (", "((", "))"));
  }
}
