package org.dialoguerelations.kernel.date;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reading dates, and comparing them, as each row with a date does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PartialDateBenchmark {

  private static final List<PartialDate> DATES =
      List.of(
          PartialDate.parse("2019-02-01"),
          PartialDate.parse("1973"),
          PartialDate.parse("2018-07-17"),
          PartialDate.parse("1997-12~"),
          PartialDate.parse("2012-04-25/2012-04-28"),
          PartialDate.parse("199X"),
          PartialDate.parse("2018-07"));

  /** One for each way through the grammar that data sets take often. */
  @Param({"1973", "2018-07-17", "1997-12~", "2012-04-25/2012-04-28"})
  public String text = "1973";

  @Benchmark
  public PartialDate parse() {
    return PartialDate.parse(text);
  }

  @Benchmark
  public PartialDate[] sortSeven() {
    PartialDate[] dates = DATES.toArray(PartialDate[]::new);
    Arrays.sort(dates);
    return dates;
  }
}
