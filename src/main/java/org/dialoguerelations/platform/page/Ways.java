package org.dialoguerelations.platform.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dialoguerelations.platform.load.Sized;

/**
 * The parts that a list is put together of, where a database finds each of them in the order of the
 * list: a page reads the first rows of each. The rows are those of an entity that repeats what the
 * list is chosen and ordered by, under the same names; it may be the entity of the list.
 *
 * @param entity the entity that is read under the alias {@code d}
 * @param key its attribute with the key of the list's row
 * @param parts all of them make the list; none says that there are no such parts
 * @param apart whether no row is in two parts
 */
public record Ways(String entity, String key, List<Way> parts, boolean apart) implements Sized {

  /** For lists that are found by their condition. */
  public static final Ways NONE = new Ways("", "", List.of(), true);

  /** More parts than this make a statement that takes longer to plan than a list to read. */
  public static final int MOST = 20;

  public Ways {
    parts = List.copyOf(parts);
  }

  boolean none() {
    return parts.isEmpty();
  }

  /** HQL for the keys, named {@code child}, of the rows of the page. */
  String first(PageWindow window, Map<String, Object> parameters) {
    String select = "d.%s as child, %s".formatted(key, window.columns("d"));
    return "select u.child as child from (%s) u order by %s limit :limit"
        .formatted(
            union(part -> first(select, part, window, parameters)), window.orderByColumns("u"));
  }

  /** HQL for the number of rows. */
  String count(Map<String, Object> parameters) {
    return apart
        ? "select sum(q.n) from (%s) q"
            .formatted(union(part -> all("count(*) as n", part, parameters)))
        : "select count(*) from (%s) q"
            .formatted(union(part -> all("d.%s as child".formatted(key), part, parameters)));
  }

  /**
   * HQL for pairs of keys, named {@code parent} and {@code child}, among which those of the pages
   * are.
   *
   * @param attribute the key of the parent
   */
  String firstOf(
      Collection<Long> parents,
      String attribute,
      PageWindow window,
      Map<String, Object> parameters) {
    String pair = "d.%s as parent, d.%s as child".formatted(attribute, key);
    List<String> each = new ArrayList<>();
    for (Long parent : parents) {
      String parameter = "parent" + each.size();
      each.add(
          union(part -> first(pair, part.of(attribute, parameter, parent), window, parameters)));
    }
    return String.join(" union all ", each);
  }

  /**
   * HQL for parents and numbers, which make the number of rows of a parent together.
   *
   * @param attribute the key of the parent
   * @param parameter that which has the keys of the parents
   */
  String countOf(String parameter, String attribute, Map<String, Object> parameters) {
    return union(
        part ->
            "%s and d.%s in :%s group by d.%s"
                .formatted(
                    all("d.%s, count(*)".formatted(attribute), part, parameters),
                    attribute,
                    parameter,
                    attribute));
  }

  private String first(String select, Way part, PageWindow window, Map<String, Object> parameters) {
    parameters.put("limit", window.limit());
    // What is the same in all rows orders nothing, but shows H2 that an index has the order.
    List<String> order = new ArrayList<>();
    part.equal().forEach(attribute -> order.add("d." + attribute + window.direction()));
    order.add(window.orderBy("d"));
    return "(%s and %s order by %s limit :limit)"
        .formatted(
            all(select, part, parameters), window.range("d", parameters), String.join(", ", order));
  }

  private String all(String select, Way part, Map<String, Object> parameters) {
    parameters.putAll(part.condition().parameters());
    return "select %s from %s d where (%s)".formatted(select, entity, part.condition().hql());
  }

  private String union(Function<Way, String> hql) {
    return parts.stream().map(hql).collect(Collectors.joining(apart ? " union all " : " union "));
  }

  @Override
  public long bytes() {
    return parts.stream().mapToLong(Way::bytes).sum();
  }
}
