package org.dialoguerelations.platform.page;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A total order over the rows of an entity.
 *
 * @param keys the columns, most significant first; together unique
 * @param descending whether the greatest comes first, in all columns
 */
public record SortOrder(List<SortKey> keys, boolean descending) {

  /** Records by their code. */
  public static final SortOrder BY_CODE = ascending(SortKey.ofText("code"));

  /** Records by the words of their name. */
  public static final SortOrder BY_NAME =
      ascending(SortKey.ofText("sortName"), SortKey.ofText("code"));

  /** Records by their date, those without one last. */
  public static final SortOrder BY_DATE =
      ascending(SortKey.ofDate("sortDate"), SortKey.ofText("code"));

  /** Records by their date from the latest on, those without one last. */
  public static final SortOrder FROM_LATEST =
      descending(SortKey.ofDate("recentDate"), SortKey.ofText("code"));

  public SortOrder {
    keys = List.copyOf(keys);
  }

  /** An ascending order by columns that are unique together. */
  public static SortOrder ascending(SortKey... keys) {
    return new SortOrder(List.of(keys), false);
  }

  /** A descending order by columns that are unique together. */
  public static SortOrder descending(SortKey... keys) {
    return new SortOrder(List.of(keys), true);
  }

  /** The order by clause for rows of this alias. */
  String orderBy(String alias, boolean backward) {
    return keys.stream()
        .map(key -> alias + "." + key.path() + (backward == descending ? "" : " desc"))
        .collect(Collectors.joining(", "));
  }

  /** What a select clause has for the place of a row of this alias. */
  String place(String alias) {
    return keys.stream().map(key -> alias + "." + key.path()).collect(Collectors.joining(", "));
  }

  /** The columns of rows of this alias, each with a name of its own. */
  String columns(String alias) {
    return IntStream.range(0, keys.size())
        .mapToObj(i -> "%s.%s as k%d".formatted(alias, keys.get(i).path(), i))
        .collect(Collectors.joining(", "));
  }

  /** The order by clause for rows of this alias that have {@link #columns}. */
  String orderByColumns(String alias, boolean backward) {
    return IntStream.range(0, keys.size())
        .mapToObj(i -> "%s.k%d%s".formatted(alias, i, backward == descending ? "" : " desc"))
        .collect(Collectors.joining(", "));
  }

  /**
   * The condition that rows of this alias lie behind the row with these values; puts what it needs
   * into {@code parameters}.
   */
  String after(String alias, List<String> values, Map<String, Object> parameters) {
    return beyond(alias, descending ? "<" : ">", "after", values, parameters);
  }

  /**
   * The condition that rows of this alias lie in front of the row with these values; puts what it
   * needs into {@code parameters}.
   */
  String before(String alias, List<String> values, Map<String, Object> parameters) {
    return beyond(alias, descending ? ">" : "<", "before", values, parameters);
  }

  private String beyond(
      String alias,
      String comparison,
      String prefix,
      List<String> values,
      Map<String, Object> out) {
    List<Object> read = read(values);
    List<String> alternatives = new ArrayList<>();
    List<String> equal = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      String path = alias + "." + keys.get(i).path();
      String parameter = prefix + i;
      out.put(parameter, read.get(i));
      List<String> all = new ArrayList<>(equal);
      all.add(path + " " + comparison + " :" + parameter);
      alternatives.add(String.join(" and ", all));
      equal.add(path + " = :" + parameter);
    }
    String any = alternatives.stream().collect(Collectors.joining(") or (", "((", "))"));
    // The bound of the first column lets a database start in the index and not filter all of it.
    return keys.size() == 1
        ? any
        : "%s.%s %s= :%s0 and %s".formatted(alias, keys.get(0).path(), comparison, prefix, any);
  }

  private List<Object> read(List<String> values) {
    if (values.size() != keys.size()) {
      throw new InvalidCursorException();
    }
    try {
      List<Object> read = new ArrayList<>();
      for (int i = 0; i < keys.size(); i++) {
        read.add(keys.get(i).read().apply(values.get(i)));
      }
      return read;
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new InvalidCursorException();
    }
  }
}
