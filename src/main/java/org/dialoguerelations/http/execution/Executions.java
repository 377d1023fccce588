package org.dialoguerelations.http.execution;

import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.limits.Excess;
import org.dialoguerelations.http.limits.LimitsConfig;
import org.dialoguerelations.kernel.load.DatabaseLoss;
import org.dialoguerelations.kernel.load.Cancellation;
import org.dialoguerelations.kernel.load.DatabaseLoss;

/** Executes calls on worker threads, a bounded number at once, each until its deadline. */
@Singleton
public class Executions {

  private final Execution execution;
  private final LimitsConfig limits;
  private final Vertx vertx;
  private final WorkerExecutor workers;
  private final Places places;

  Executions(Execution execution, LimitsConfig limits, Vertx vertx, ExecutionMeters meters) {
    this.execution = execution;
    this.limits = limits;
    this.vertx = vertx;
    this.workers = vertx.createSharedWorkerExecutor("graphql", limits.concurrentExecutions());
    this.places = new Places(limits.concurrentExecutions() + limits.waitingExecutions());
    meters.watch(places, limits.concurrentExecutions());
  }

  @PreDestroy
  void close() {
    workers.close();
  }

  /**
   * The answer to a call, sooner or later. Its time counts from now, also while it waits.
   *
   * @return fails with a {@link Refusal} when there is none
   */
  public CompletionStage<Executed> submit(Call call) {
    try {
      places.take();
    } catch (Refusal refusal) {
      return CompletableFuture.failedStage(refusal);
    }
    Promise<Executed> answer = Promise.promise();
    AtomicBoolean begun = new AtomicBoolean();
    Deadline deadline =
        Deadline.in(
            limits.time(),
            vertx,
            () -> {
              // Whoever still waits is told at once; its work is thrown away when its turn comes.
              if (!begun.get()) {
                answer.tryFail(late());
              }
            });
    workers
        .executeBlocking(
            () -> {
              begun.set(true);
              return inTime(call, deadline.stop());
            },
            false)
        .onComplete(
            done -> {
              deadline.end();
              places.giveBack();
              if (done.succeeded()) {
                answer.tryComplete(done.result());
              } else {
                answer.tryFail(done.cause());
              }
            });
    return answer.future().toCompletionStage();
  }

  private Executed inTime(Call call, Cancellation stop) {
    try {
      stop.check();
      Executed executed = execution.answer(call, stop);
      stop.check();
      return executed;
    } catch (RuntimeException e) {
      // Whatever went wrong then: a cancelled statement, a field that was not begun.
      throw stop.isStopped() && !DatabaseLoss.isIn(e) ? late() : e;
    }
  }

  private Refusal late() {
    return Excess.of(
        ErrorCode.DEADLINE_EXCEEDED,
        "The answer was not ready within %d milliseconds.",
        limits.time().toMillis());
  }
}
