package org.dialoguerelations.kernel.page;

import java.time.LocalDate;
import java.util.List;
import org.dialoguerelations.bench.PieceOfCode;
import org.openjdk.jmh.annotations.Benchmark;

/** Writing and reading the cursor of a row, as each edge and each page does. */
public class CursorsBenchmark extends PieceOfCode {

  /** A row of a list in the order of its date, then of its code. */
  private record Row(LocalDate day, String code) {}

  private static final Keyset<Row> ORDER =
      Keyset.ascending(SortKey.ofDate("day", Row::day), SortKey.ofText("code", Row::code));
  private static final Condition CONDITION = Condition.in("kind", List.of("AGREEMENT", "PROTOCOL"));

  private final List<String> values = List.of("2008-04-14", "ajcep");
  private final Cursors cursors = new Cursors("Query.agreements", CONDITION, ORDER);
  private final String cursor = cursors.write(values);

  /** Each list of each request has its own. */
  @Benchmark
  public Cursors ofList() {
    return new Cursors("Query.agreements", CONDITION, ORDER);
  }

  @Benchmark
  public String write() {
    return cursors.write(values);
  }

  @Benchmark
  public List<String> read() {
    return cursors.read(cursor);
  }
}
