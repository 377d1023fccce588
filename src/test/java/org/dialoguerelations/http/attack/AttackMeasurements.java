package org.dialoguerelations.http.attack;

import com.sun.management.ThreadMXBean;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dialoguerelations.testing.Wire;
import org.junit.jupiter.api.Test;

/**
 * Measures what each attack costs. It is no test, and is run by hand: {@code ./mvnw test
 * -Dtest=AttackMeasurements} writes {@code target/attacks.md}.
 *
 * <p>The time is that from the first byte sent to the last received, over loopback: somewhat more
 * than the server's. Allocated is what all threads but the client's allocate meanwhile: never less
 * than what is live at any moment. Kept is what is still live after all rounds and a collection.
 */
@QuarkusTest
class AttackMeasurements {

  private static final int WARM_UP = 30;
  private static final int ROUNDS = 21;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private record Cost(double millis, long allocated, long kept) {}

  @Test
  void measure() throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add("| attack | ms | allocated KiB | kept KiB |");
    rows.add("|---|---|---|---|");
    for (Attack attack : Attack.values()) {
      Cost cost = cost(attack.exchange().request().get());
      rows.add(
          "| `%s` | %.1f | %d | %d |"
              .formatted(attack, cost.millis(), cost.allocated() / 1024, cost.kept() / 1024));
    }
    Files.write(Path.of("target/attacks.md"), rows);
  }

  private static Cost cost(byte[] request) {
    for (int i = 0; i < WARM_UP; i++) {
      Wire.exchange(request);
    }
    long before = live();
    double[] millis = new double[ROUNDS];
    long[] allocated = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long allocatedBefore = allocated();
      long start = System.nanoTime();
      Wire.exchange(request);
      millis[i] = (System.nanoTime() - start) / 1e6;
      allocated[i] = allocated() - allocatedBefore;
    }
    Arrays.sort(millis);
    Arrays.sort(allocated);
    return new Cost(
        millis[ROUNDS / 2], allocated[ROUNDS / 2], Math.max(0, live() - before) / ROUNDS);
  }

  private static long allocated() {
    long own = Thread.currentThread().getId();
    long[] ids = Arrays.stream(THREADS.getAllThreadIds()).filter(id -> id != own).toArray();
    return Arrays.stream(THREADS.getThreadAllocatedBytes(ids)).filter(bytes -> bytes > 0).sum();
  }

  private static long live() {
    System.gc();
    MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    return heap.getUsed();
  }
}
