package org.dialoguerelations.platform.load;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.dataloader.Try;
import org.dialoguerelations.bench.PieceOfCode;
import org.openjdk.jmh.annotations.Benchmark;

/** What a batch of a hundred and ten keys costs beside its statements. */
public class RelationBenchmark extends PieceOfCode {

  private final List<Long> keys = LongStream.range(1_000_000, 1_000_110).boxed().toList();
  private final Map<Long, String> found =
      keys.stream().collect(Collectors.toMap(Function.identity(), key -> "value of " + key));
  private final Relation<Long, String> relation = Relation.toOne("benchmark", this::fetch);

  @Benchmark
  public List<Try<String>> fetchAll() {
    return relation.fetchAll(keys, () -> {});
  }

  private Map<Long, String> fetch(Set<Long> asked) {
    return found;
  }
}
