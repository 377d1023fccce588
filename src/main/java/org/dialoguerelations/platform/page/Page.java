package org.dialoguerelations.platform.page;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * One page of rows in the order of their connection. {@link Connections} says what it is in the
 * schema.
 *
 * @param rows the rows
 * @param cursors the cursor of each row
 * @param total how many rows all pages have; counted only when asked
 */
public record Page<T>(
    @Ignore List<T> rows,
    @Ignore List<String> cursors,
    @Ignore boolean hasNext,
    @Ignore boolean hasPrevious,
    @Ignore Total total)
    implements Paged, Iterable<Edge<T>> {

  public Page {
    rows = List.copyOf(rows);
    cursors = List.copyOf(cursors);
  }

  /** The rows with their cursors. */
  public List<Edge<T>> edges() {
    return IntStream.range(0, rows.size())
        .mapToObj(i -> new Edge<>(cursors.get(i), rows.get(i)))
        .toList();
  }

  @Override
  @Ignore
  public PageInfo pageInfo() {
    return rows.isEmpty()
        ? new PageInfo(hasNext, hasPrevious, null, null)
        : new PageInfo(hasNext, hasPrevious, cursors.get(0), cursors.get(cursors.size() - 1));
  }

  /** The same page of other rows. */
  public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
    List<R> mapped = rows.stream().<R>map(mapping).toList();
    return new Page<>(mapped, cursors, hasNext, hasPrevious, total);
  }

  @Override
  public Iterator<Edge<T>> iterator() {
    return edges().iterator();
  }
}
