package org.dialoguerelations.platform.page;

import java.time.LocalDate;
import java.util.List;
import org.dialoguerelations.bench.PieceOfCode;
import org.openjdk.jmh.annotations.Benchmark;

/** Writing and reading the cursor of a row, as each edge and each page does. */
public class CursorsBenchmark extends PieceOfCode {

  /** What a client asks of it. */
  public record Asked(List<String> kind, String partner, DateRange adopted) {}

  private static final Asked FILTER =
      new Asked(List.of("AGREEMENT", "PROTOCOL"), null, new DateRange(LocalDate.EPOCH, null, true));

  private final List<String> values = List.of("2008-04-14", "ajcep");
  private final Cursors cursors =
      new Cursors("Query.agreements", "NEWEST", CanonicalText.of(FILTER));
  private final String cursor = cursors.write(values);

  /** Each list of each request has its own. */
  @Benchmark
  public Cursors ofList() {
    return new Cursors("Query.agreements", "NEWEST", CanonicalText.of(FILTER));
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
