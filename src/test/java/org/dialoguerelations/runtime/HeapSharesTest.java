package org.dialoguerelations.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeapSharesTest {

  private static final long MIB = 1024 * 1024;

  @Test
  void aLargeHeapGivesWhatIsBest() {
    Map<String, String> best =
        Map.of(
            "dialogue-relations.cache.answer-bytes", "16777216",
            "dialogue-relations.recall.bytes", "16777216",
            "dialogue-relations.operations.automatic-bytes", "4194304",
            "dialogue-relations.limits.response-bytes", "8388608",
            "dialogue-relations.limits.unread-bytes", "67108864",
            "dialogue-relations.limits.kept-characters", "250000",
            "dialogue-relations.limits.concurrent-executions", "4");
    assertThat(new HeapShares(572 * MIB).properties()).isEqualTo(best);
    assertThat(new HeapShares(64 * 1024 * MIB).properties()).isEqualTo(best);
  }

  @Test
  void aSmallHeapGivesShares() {
    assertThat(new HeapShares(96 * MIB).properties())
        .isEqualTo(
            Map.of(
                "dialogue-relations.cache.answer-bytes", "9437184",
                "dialogue-relations.recall.bytes", "4718592",
                "dialogue-relations.operations.automatic-bytes", "2359296",
                "dialogue-relations.limits.response-bytes", "786432",
                "dialogue-relations.limits.unread-bytes", "4718592",
                "dialogue-relations.limits.kept-characters", "147456",
                "dialogue-relations.limits.concurrent-executions", "4"));
  }

  @Test
  void aHeapThatIsTooSmallIsRefusedWithTheFigure() {
    new HeapShares(72 * MIB).check();
    assertThatThrownBy(() -> new HeapShares(72 * MIB - 1).check())
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "The heap may have at most 71 MiB; the service needs 72: start it with -Xmx96m or more");
  }

  @Test
  void noShareIsNothing() {
    assertThat(new HeapShares(1).properties()).containsValue("1").doesNotContainValue("0");
  }
}
