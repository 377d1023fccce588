package org.dialoguerelations.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConditionTest {

  @Test
  void partsStandSideBySide() {
    Condition all =
        IntStream.range(0, 4)
            .mapToObj(i -> Condition.where("e.a = :p" + i, "p" + i, i))
            .reduce(Condition.ALL, Condition::and);

    assertThat(all.hql()).isEqualTo("(e.a = :p0) and (e.a = :p1) and (e.a = :p2) and (e.a = :p3)");
    assertThat(all.parameters()).isEqualTo(Map.of("p0", 0, "p1", 1, "p2", 2, "p3", 3));
    assertThat(all.and(Condition.ALL)).isEqualTo(all).isEqualTo(Condition.ALL.and(all));
  }

  @Test
  void oneIsWrittenAsItIs() {
    assertThat(Condition.in("code", List.of("tac")).hql()).isEqualTo("e.code in :code");
    assertThat(Condition.ALL.hql()).isEqualTo("1 = 1");
  }
}
