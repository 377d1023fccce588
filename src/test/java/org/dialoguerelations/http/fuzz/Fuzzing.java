package org.dialoguerelations.http.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.dialoguerelations.testing.Extent;
import org.dialoguerelations.testing.TestDatabase;

/**
 * Sends requests that jqwik makes to the running service. Properties of jqwik's own engine cannot
 * use a service that runs for a test of JUnit, hence these lines.
 *
 * <p>{@code -Dfuzz.cases} sets how many there are in all, {@code -Dfuzz.seed} repeats a run.
 */
final class Fuzzing {

  /** Most never reach a database, so that there are less with the second. */
  private static final int ALL =
      Integer.getInteger(
          "fuzz.cases",
          TestDatabase.isPostgres() ? Extent.of(3_000, 10_000) : Extent.of(20_000, 100_000));

  private static final int CLIENTS = 2;
  private static final int MOST_SHRINKS = 300;
  private static final int GENERATOR_SIZE = 1000;

  private final long seed = Long.getLong("fuzz.seed", new Random().nextLong());
  private final int cases;

  private Fuzzing(int cases) {
    this.cases = cases;
  }

  /**
   * @param percent which part of all cases this is
   */
  static Fuzzing share(int percent) {
    return new Fuzzing(Math.max(1, ALL / 100 * percent));
  }

  /** Sends the requests; fails with the smallest that is found not to be answered well. */
  void run(Arbitrary<byte[]> requests) throws InterruptedException {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      AtomicInteger next = new AtomicInteger();
      List<Future<?>> runs = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        runs.add(clients.submit(() -> JqwikSession.run(() -> client(requests, next))));
      }
      for (Future<?> run : runs) {
        run.get();
      }
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause().getMessage(), e.getCause());
    } finally {
      clients.shutdownNow();
    }
  }

  private void client(Arbitrary<byte[]> requests, AtomicInteger next) {
    RandomGenerator<byte[]> generator = requests.generator(GENERATOR_SIZE);
    try (FuzzClient client = new FuzzClient()) {
      for (int i = next.getAndIncrement(); i < cases; i = next.getAndIncrement()) {
        Shrinkable<byte[]> request = generator.next(new Random(seed + i));
        List<String> faults = client.faults(request.value());
        if (!faults.isEmpty()) {
          next.set(cases);
          throw fault(request, i, faults, client);
        }
      }
    }
  }

  private AssertionError fault(
      Shrinkable<byte[]> request, int number, List<String> faults, FuzzClient client) {
    return new AssertionError(
        "%s%nfor a request like%n%s%nfound from case %d of -Dfuzz.seed=%d"
            .formatted(
                faults, new String(shrink(request, client), StandardCharsets.UTF_8), number, seed));
  }

  private static byte[] shrink(Shrinkable<byte[]> request, FuzzClient client) {
    Shrinkable<byte[]> smallest = request;
    int tries = 0;
    boolean shrunk = true;
    while (shrunk && tries < MOST_SHRINKS) {
      shrunk = false;
      for (Shrinkable<byte[]> smaller : smallest.shrink().limit(MOST_SHRINKS).toList()) {
        tries++;
        if (!client.faults(smaller.value()).isEmpty()) {
          smallest = smaller;
          shrunk = true;
          break;
        }
      }
    }
    return smallest.value();
  }
}
