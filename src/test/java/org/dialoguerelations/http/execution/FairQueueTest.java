package org.dialoguerelations.http.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Work of several clients on four threads. */
class FairQueueTest {

  private final Set<String> dear = new HashSet<>();
  private final FairQueue<String> queue =
      new FairQueue<>(4, 2, dear::contains, work -> work.startsWith("part"));

  @Test
  void whoHasLittleDoesNotWaitForWhoHasMuch() {
    add("much", "a", "b", "c", "d");
    add("little", "x");
    assertThat(turns(3)).containsExactly("a", "x", "b");
  }

  @Test
  void aClientDoesNotRunOnAllThreads() {
    add("much", "a", "b", "c", "d");
    assertThat(turns(4)).containsExactly("a", "b", "c");
    add("little", "x");
    assertThat(turns(2)).containsExactly("x");
    queue.end(new FairQueue.Turn<>("much", "a", false));
    assertThat(turns(1)).containsExactly("d");
  }

  @Test
  void whoHasMostGivesWay() {
    add("much", "a", "b", "c", "d");
    add("other", "x", "y");
    assertThat(queue.add("third", "z")).contains("d");
    assertThat(turns(6)).containsExactly("a", "x", "z", "b");
  }

  @Test
  void aClientAloneIsToldAtOnce() {
    add("much", "a", "b", "c", "d", "e", "f");
    assertThat(queue.add("much", "g")).contains("g");
  }

  @Test
  void dearWorkLeavesThreadsToCheapWork() {
    dear.addAll(List.of("a", "b", "c", "d"));
    add("one", "a", "b");
    add("other", "c", "d", "x");
    assertThat(turns(4)).containsExactly("a", "c", "x");
    queue.end(new FairQueue.Turn<>("other", "x", false));
    assertThat(turns(1)).isEmpty();
    queue.end(new FairQueue.Turn<>("one", "a", true));
    assertThat(turns(2)).containsExactly("b");
  }

  @Test
  void whatTurnsOutToBeDearWaitsForAnotherTurn() {
    add("one", "a", "b");
    add("other", "c");
    assertThat(queue.next()).contains(new FairQueue.Turn<>("one", "a", false));
    dear.add("a");
    queue.postpone(new FairQueue.Turn<>("one", "a", false));
    assertThat(queue.waiting()).isEqualTo(3);
    assertThat(queue.running()).isZero();
    assertThat(queue.next()).contains(new FairQueue.Turn<>("other", "c", false));
    assertThat(queue.next()).contains(new FairQueue.Turn<>("one", "a", true));
  }

  @Test
  void whatHasBegunIsNotRefusedAndTakesNoPlaceOfOthers() {
    dear.addAll(List.of("part1", "part2", "part3"));
    add("one", "part1", "part2", "part3", "a", "b", "c");
    add("other", "x", "y", "z");
    assertThat(queue.add("one", "d")).contains("d");
    assertThat(queue.add("third", "v")).contains("c");
    add("one", "part4");
    assertThat(queue.waiting()).isEqualTo(10);
    assertThat(turns(4)).containsExactly("part1", "x", "v", "part2");
  }

  private void add(String client, String... works) {
    for (String work : works) {
      assertThat(queue.add(client, work)).isEmpty();
    }
  }

  private List<String> turns(int most) {
    List<String> works = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      Optional<FairQueue.Turn<String>> turn = queue.next();
      turn.ifPresent(one -> works.add(one.work()));
    }
    return works;
  }
}
