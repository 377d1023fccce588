package org.dialoguerelations.dataset.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowBatchesTest {

  private final List<Object> written = new ArrayList<>();
  private final RowBatches batches =
      new RowBatches(type -> type == Integer.class ? 0 : 1, written::addAll);

  @Test
  void writesTableByTable() {
    List.of("a", 1, "b", 2).forEach(batches);
    assertThat(written).isEmpty();
    batches.flush();
    assertThat(written).containsExactly(1, 2, "a", "b");
  }

  @Test
  void writesWhenMuchWaits() {
    IntStream.range(0, 50_000).boxed().forEach(batches);
    assertThat(written).hasSizeGreaterThan(20_000);
    batches.flush();
    assertThat(written).hasSize(50_000);
    assertThat(batches.total()).isEqualTo(50_000);
  }

  @Test
  void writesEachRowOnce() {
    batches.accept(1);
    batches.flush();
    batches.accept(2);
    batches.flush();
    assertThat(written).containsExactly(1, 2);
  }
}
