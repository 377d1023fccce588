package org.dialoguerelations.http.execution;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.limits.LimitsConfig;

/**
 * All work that reads the database for clients, on a bounded number of threads: each client in its
 * turn. What there is no room for fails with a {@link Refusal}.
 */
@Singleton
public class Turns {

  private final Vertx vertx;
  private final WorkerExecutor workers;
  private final FairQueue<Work<?>> queue;

  private record Work<T>(
      Callable<T> body,
      Context context,
      Promise<T> result,
      AtomicBoolean isDear,
      boolean isBegun) {}

  Turns(LimitsConfig limits, Vertx vertx, ExecutionMeters meters) {
    int atOnce = limits.concurrentExecutions();
    this.vertx = vertx;
    this.workers = vertx.createSharedWorkerExecutor("graphql", atOnce);
    this.queue =
        new FairQueue<>(
            atOnce, limits.waitingExecutions(), work -> work.isDear().get(), Work::isBegun);
    meters.watch(queue);
  }

  @PreDestroy
  void close() {
    workers.close();
  }

  /**
   * Runs work that may turn out to be dear, by a {@link DearCallException}: then it runs again when
   * it is the turn of such work.
   */
  public <T> Future<T> run(String client, Callable<T> work) {
    return add(client, work, false, false);
  }

  /** Runs work that takes much longer than most. */
  public <T> Future<T> runDear(String client, Callable<T> work) {
    return add(client, work, true, false);
  }

  /** Runs a further part of dear work, whose client has got a part of the answer. */
  public <T> Future<T> goOn(String client, Callable<T> work) {
    return add(client, work, true, true);
  }

  private <T> Future<T> add(String client, Callable<T> body, boolean isDear, boolean isBegun) {
    Work<T> work =
        new Work<>(
            body,
            vertx.getOrCreateContext(),
            Promise.promise(),
            new AtomicBoolean(isDear),
            isBegun);
    queue.add(client, work).ifPresent(Turns::refuse);
    beginNext();
    return work.result().future();
  }

  private static void refuse(Work<?> displaced) {
    Refusal overloaded =
        Refusal.of(
            ErrorCode.OVERLOADED,
            "Too many requests are waiting already.",
            Map.of("Retry-After", "1"));
    displaced.context().runOnContext(now -> displaced.result().tryFail(overloaded));
  }

  private void beginNext() {
    for (Optional<FairQueue.Turn<Work<?>>> turn = queue.next();
        turn.isPresent();
        turn = queue.next()) {
      begin(turn.get(), turn.get().work());
    }
  }

  /** In its own context: lines of the log name the request that they are about by it. */
  private <T> void begin(FairQueue.Turn<Work<?>> turn, Work<T> work) {
    if (Vertx.currentContext() == work.context()) {
      run(turn, work);
    } else {
      work.context().runOnContext(now -> run(turn, work));
    }
  }

  private <T> void run(FairQueue.Turn<Work<?>> turn, Work<T> work) {
    workers
        .executeBlocking(work.body(), false)
        .onComplete(
            done -> {
              boolean isPostponed = done.cause() instanceof DearCallException;
              if (isPostponed) {
                work.isDear().set(true);
                queue.postpone(turn);
              } else {
                queue.end(turn);
              }
              beginNext();
              if (done.succeeded()) {
                work.result().tryComplete(done.result());
              } else if (!isPostponed) {
                work.result().tryFail(done.cause());
              }
            });
  }
}
