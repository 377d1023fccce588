package org.dialoguerelations.kernel.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dialoguerelations.kernel.load.Sized;

/**
 * One page of rows in the order of their connection.
 *
 * @param rows the rows
 * @param cursors the cursor of each row
 * @param total how many rows all pages have; counted only when asked
 */
public record Page<T>(
    List<T> rows, List<String> cursors, boolean hasNext, boolean hasPrevious, Total total)
    implements Sized {

  public Page {
    rows = List.copyOf(rows);
    cursors = List.copyOf(cursors);
  }

  /** The same page of other rows. */
  public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
    List<R> mapped = rows.stream().<R>map(mapping).toList();
    return new Page<>(mapped, cursors, hasNext, hasPrevious, total);
  }

  /** The rows as edges of a connection. */
  public <E> List<E> edges(BiFunction<String, T, E> edge) {
    List<E> edges = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      edges.add(edge.apply(cursors.get(i), rows.get(i)));
    }
    return Collections.unmodifiableList(edges);
  }

  public PageInfo info() {
    return rows.isEmpty()
        ? new PageInfo(hasNext, hasPrevious, null, null)
        : new PageInfo(hasNext, hasPrevious, cursors.get(0), cursors.get(cursors.size() - 1));
  }

  @Override
  public long bytes() {
    return Sized.bytesOf(rows) + Sized.bytesOf(cursors) + RECORD_BYTES;
  }
}
