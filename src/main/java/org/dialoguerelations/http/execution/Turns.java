package org.dialoguerelations.http.execution;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.impl.ContextInternal;
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

  /** A thread that works for a minute without an end is reported as stuck. */
  private static final int MOST_IN_A_ROW = 5;

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
      FairQueue.Turn<Work<?>> first = turn.get();
      workers.executeBlocking(() -> runFrom(first), false);
    }
  }

  /** To wake another thread for the next turn costs more than most turns do. */
  private int runFrom(FairQueue.Turn<Work<?>> first) {
    Optional<FairQueue.Turn<Work<?>>> turn = Optional.of(first);
    int run = 0;
    while (turn.isPresent()) {
      run(turn.get(), turn.get().work());
      run++;
      turn = run < MOST_IN_A_ROW ? queue.next() : Optional.empty();
      beginNext();
    }
    return run;
  }

  /** In its own context: lines of the log name the request that they are about by it. */
  private <T> void run(FairQueue.Turn<Work<?>> turn, Work<T> work) {
    ((ContextInternal) work.context()).dispatch(now -> end(turn, work, resultOf(work.body())));
  }

  private static <T> Future<T> resultOf(Callable<T> body) {
    try {
      return Future.succeededFuture(body.call());
    } catch (Throwable e) {
      return Future.failedFuture(e);
    }
  }

  private <T> void end(FairQueue.Turn<Work<?>> turn, Work<T> work, Future<T> done) {
    if (done.cause() instanceof DearCallException) {
      work.isDear().set(true);
      queue.postpone(turn);
      return;
    }
    queue.end(turn);
    work.context()
        .runOnContext(
            now -> done.onSuccess(work.result()::tryComplete).onFailure(work.result()::tryFail));
  }
}
