package org.dialoguerelations.kernel.date;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dialoguerelations.bench.PieceOfCode;
import org.openjdk.jmh.annotations.Benchmark;

/** Reading dates, in the forms that data sets have most often, and sorting them. */
public class PartialDateBenchmark extends PieceOfCode {

  private final String year = "1973";
  private final String day = "2018-07-17";
  private final String approximate = "1997-12~";
  private final String interval = "2012-04-25/2012-04-28";
  private final List<PartialDate> dates =
      Stream.of(day, year, interval, approximate, "199X").map(PartialDate::parse).toList();

  @Benchmark
  public PartialDate year() {
    return PartialDate.parse(year);
  }

  @Benchmark
  public PartialDate day() {
    return PartialDate.parse(day);
  }

  @Benchmark
  public PartialDate approximate() {
    return PartialDate.parse(approximate);
  }

  @Benchmark
  public PartialDate interval() {
    return PartialDate.parse(interval);
  }

  @Benchmark
  public PartialDate[] sortFive() {
    PartialDate[] sorted = dates.toArray(PartialDate[]::new);
    Arrays.sort(sorted);
    return sorted;
  }
}
