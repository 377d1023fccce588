package org.dialoguerelations.http.export;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.dialoguerelations.platform.export.Export;
import org.dialoguerelations.platform.export.Table;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageRequest;
import org.dialoguerelations.platform.page.Selection;

/**
 * An export of the numbers from 0, for tests of what lies around exports.
 *
 * @param count how many there are
 * @param eachPage called with the first number of each page
 * @param pages how many pages were read
 */
record Numbers(String name, int count, IntConsumer eachPage, AtomicInteger pages) {

  private static final String FILLING = "x".repeat(1000);

  private static final Table<Integer> TABLE =
      Table.<Integer>empty()
          .column("number", "The number.", number -> number)
          .column("filling", "To be long.", number -> FILLING);

  Export<NoFilter, NoOrder, Integer> export() {
    return new Export<>(name, NoFilter.class, NoOrder.class, TABLE, this::page);
  }

  private Page<Integer> page(Selection selection, PageRequest request) {
    int from = request.after().map(after -> Integer.parseInt(after) + 1).orElse(0);
    pages.incrementAndGet();
    eachPage.accept(from);
    int to = Math.min(count, from + request.size());
    List<Integer> rows = IntStream.range(from, to).boxed().toList();
    return new Page<>(
        rows, rows.stream().map(String::valueOf).toList(), to < count, from > 0, loads -> null);
  }
}
