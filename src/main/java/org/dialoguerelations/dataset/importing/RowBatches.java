package org.dialoguerelations.dataset.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Collects some thousand rows and hands them on table by table. They come as records are read, now
 * for one table and now for another, and databases are quick with many rows for one.
 */
final class RowBatches implements Consumer<Object> {

  private static final int MOST = 20_000;

  private final Function<Class<?>, Batch> begin;
  private final Consumer<List<Object>> target;
  private final Map<Class<?>, Batch> batches = new HashMap<>();
  private final List<Batch> ordered = new ArrayList<>();
  private int waiting;
  private long total;

  private record Batch(int depth, List<Object> rows) {}

  /**
   * @param depth of the table of a class of rows: larger than those of the tables that it refers to
   * @param target takes some thousand rows at once, those without references first
   */
  RowBatches(ToIntFunction<Class<?>> depth, Consumer<List<Object>> target) {
    this.begin = type -> new Batch(depth.applyAsInt(type), new ArrayList<>());
    this.target = target;
  }

  @Override
  public void accept(Object row) {
    Batch batch = batches.get(row.getClass());
    if (batch == null) {
      batch = begin.apply(row.getClass());
      batches.put(row.getClass(), batch);
      ordered.add(batch);
      ordered.sort(Comparator.comparing(Batch::depth));
    }
    batch.rows().add(row);
    total++;
    if (++waiting == MOST) {
      flush();
    }
  }

  /** Hands on what waits. */
  void flush() {
    List<Object> rows = new ArrayList<>(waiting);
    for (Batch batch : ordered) {
      rows.addAll(batch.rows());
      batch.rows().clear();
    }
    waiting = 0;
    target.accept(rows);
  }

  /** How many rows came. */
  long total() {
    return total;
  }
}
