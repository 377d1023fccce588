package org.dialoguerelations.http.execution;

import io.quarkus.logging.Log;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.limits.LimitsConfig;
import org.dialoguerelations.platform.load.Cancellation;
import org.dialoguerelations.platform.load.DatabaseLoss;

/** Executes calls on worker threads, a bounded number at once, each until its deadline. */
@Singleton
public class Executions {

  /** A statement may begin just after another was cancelled. */
  private static final long MILLIS_UNTIL_CANCELLED_AGAIN = 100;

  private final Execution execution;
  private final LimitsConfig limits;
  private final WorkerExecutor workers;

  /** There is no queue without an end. */
  private final Semaphore admission;

  /** Not on the event loop: a driver may open a connection to cancel a statement. */
  private final ScheduledThreadPoolExecutor deadlines;

  Executions(Execution execution, LimitsConfig limits, Vertx vertx, ExecutionMeters meters) {
    this.execution = execution;
    this.limits = limits;
    int atOnce = limits.concurrentExecutions();
    int most = atOnce + limits.waitingExecutions();
    this.workers = vertx.createSharedWorkerExecutor("graphql", atOnce);
    this.admission = new Semaphore(most);
    this.deadlines = new ScheduledThreadPoolExecutor(atOnce, Executions::deadlineThread);
    deadlines.setRemoveOnCancelPolicy(true);
    meters.watch(admission, most, atOnce);
  }

  private static Thread deadlineThread(Runnable work) {
    Thread thread = new Thread(work, "deadline");
    thread.setDaemon(true);
    return thread;
  }

  @PreDestroy
  void close() {
    workers.close();
    deadlines.shutdownNow();
  }

  /**
   * The answer to a call, sooner or later. Its time counts from now, also while it waits.
   *
   * @return fails with a {@link Refusal} when there is none
   */
  public CompletionStage<ExecutedAnswer> submit(Call call) {
    if (!admission.tryAcquire()) {
      return CompletableFuture.failedStage(
          Refusal.of(
              ErrorCode.OVERLOADED,
              "Too many requests are waiting already.",
              Map.of("Retry-After", "1")));
    }
    Promise<ExecutedAnswer> answer = Promise.promise();
    AtomicBoolean begun = new AtomicBoolean();
    Cancellation stop = new Cancellation();
    Future<?> deadline =
        deadlines.scheduleWithFixedDelay(
            () -> {
              // Whoever still waits is told at once; its work is thrown away when its turn comes.
              if (!begun.get()) {
                answer.tryFail(late());
              }
              stop(stop);
            },
            limits.time().toMillis(),
            MILLIS_UNTIL_CANCELLED_AGAIN,
            TimeUnit.MILLISECONDS);
    workers
        .executeBlocking(
            () -> {
              begun.set(true);
              return inTime(call, stop);
            },
            false)
        .onComplete(
            done -> {
              deadline.cancel(false);
              admission.release();
              if (done.succeeded()) {
                answer.tryComplete(done.result());
              } else {
                answer.tryFail(done.cause());
              }
            });
    return answer.future().toCompletionStage();
  }

  private static void stop(Cancellation stop) {
    try {
      stop.stop();
    } catch (RuntimeException e) {
      Log.debugf(e, "A statement could not be cancelled; it is tried again");
    }
  }

  private ExecutedAnswer inTime(Call call, Cancellation stop) {
    try {
      stop.check();
      call.room().check();
      ExecutedAnswer executed = execution.answer(call, stop);
      stop.check();
      return executed;
    } catch (RuntimeException e) {
      // Whatever went wrong then: a cancelled statement, a field that was not begun.
      throw stop.isStopped() && !DatabaseLoss.isIn(e) && !(e instanceof Refusal) ? late() : e;
    }
  }

  private Refusal late() {
    return Refusal.exceeding(
        ErrorCode.DEADLINE_EXCEEDED,
        "The answer was not ready within %d milliseconds.",
        limits.time().toMillis());
  }
}
