package org.dialoguerelations.http.execution;

import io.quarkus.logging.Log;
import io.vertx.core.Context;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.limits.LimitsConfig;
import org.dialoguerelations.kernel.DaemonThreads;
import org.dialoguerelations.platform.load.Cancellation;
import org.dialoguerelations.platform.load.DatabaseLoss;
import org.jspecify.annotations.Nullable;

/** Executes calls on worker threads, a bounded number at once, each until its deadline. */
@Singleton
public class Executions {

  /** Also, because a statement may begin just after another was cancelled. */
  private static final long MILLIS_BETWEEN_LOOKS = 100;

  private final Execution execution;
  private final LimitsConfig limits;
  private final WorkerExecutor workers;

  private final Vertx vertx;
  private final FairQueue<Waiting> queue;

  /** Not on the event loop: a driver may open a connection to cancel a statement. */
  private final ScheduledThreadPoolExecutor deadlines;

  /** A call that waits for its turn, and then for its answer. */
  private record Waiting(
      Call call,
      Context context,
      Promise<ExecutedAnswer> answer,
      long arrived,
      AtomicReference<@Nullable Long> begun,
      AtomicBoolean isDear,
      Cancellation stop) {}

  Executions(Execution execution, LimitsConfig limits, Vertx vertx, ExecutionMeters meters) {
    this.execution = execution;
    this.limits = limits;
    int atOnce = limits.concurrentExecutions();
    this.vertx = vertx;
    this.queue =
        new FairQueue<>(atOnce, limits.waitingExecutions(), waiting -> waiting.isDear().get());
    this.workers = vertx.createSharedWorkerExecutor("graphql", atOnce);
    this.deadlines = new ScheduledThreadPoolExecutor(atOnce, new DaemonThreads("deadline"));
    deadlines.setRemoveOnCancelPolicy(true);
    meters.watch(queue);
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
    Waiting waiting =
        new Waiting(
            call,
            vertx.getOrCreateContext(),
            Promise.promise(),
            System.nanoTime(),
            new AtomicReference<>(),
            new AtomicBoolean(),
            new Cancellation());
    Future<?> deadline =
        deadlines.scheduleWithFixedDelay(
            () -> endInTime(waiting),
            Math.min(limits.time().toMillis(), limits.executionTime().toMillis()),
            MILLIS_BETWEEN_LOOKS,
            TimeUnit.MILLISECONDS);
    waiting.answer().future().onComplete(done -> deadline.cancel(false));
    queue
        .add(call.client(), waiting)
        .ifPresent(displaced -> displaced.answer().tryFail(overloaded()));
    beginNext();
    return waiting.answer().future().toCompletionStage();
  }

  private void endInTime(Waiting waiting) {
    lateness(waiting)
        .ifPresent(
            late -> {
              // Whoever still waits is told at once; its work is thrown away when its turn comes.
              if (waiting.begun().get() == null) {
                waiting.answer().tryFail(late);
              }
              stop(waiting.stop());
            });
  }

  /** Why its time is over; empty while it is not. */
  private Optional<Refusal> lateness(Waiting waiting) {
    Long begun = waiting.begun().get();
    if (begun != null && isOver(begun, limits.executionTime())) {
      return Optional.of(
          Refusal.exceeding(
              ErrorCode.DEADLINE_EXCEEDED,
              "The execution took more than %d milliseconds.",
              limits.executionTime().toMillis()));
    }
    return isOver(waiting.arrived(), limits.time())
        ? Optional.of(
            Refusal.exceeding(
                ErrorCode.DEADLINE_EXCEEDED,
                "The answer was not ready within %d milliseconds.",
                limits.time().toMillis()))
        : Optional.empty();
  }

  private static boolean isOver(long begin, Duration time) {
    return System.nanoTime() - begin >= time.toNanos();
  }

  private void beginNext() {
    for (Optional<FairQueue.Turn<Waiting>> turn = queue.next();
        turn.isPresent();
        turn = queue.next()) {
      begin(turn.get());
    }
  }

  /** In its own context: lines of the log name the request that they are about by it. */
  private void begin(FairQueue.Turn<Waiting> turn) {
    Context own = turn.work().context();
    if (Vertx.currentContext() == own) {
      execute(turn);
    } else {
      own.runOnContext(now -> execute(turn));
    }
  }

  private void execute(FairQueue.Turn<Waiting> turn) {
    Waiting waiting = turn.work();
    workers
        .executeBlocking(
            () -> {
              waiting.begun().set(System.nanoTime());
              return inTime(waiting);
            },
            false)
        .onComplete(
            done -> {
              boolean isPostponed = done.cause() instanceof DearCallException;
              if (isPostponed) {
                waiting.begun().set(null);
                waiting.isDear().set(true);
                queue.postpone(turn);
              } else {
                queue.end(turn);
              }
              beginNext();
              if (done.succeeded()) {
                waiting.answer().tryComplete(done.result());
              } else if (!isPostponed) {
                waiting.answer().tryFail(done.cause());
              }
            });
  }

  private static Refusal overloaded() {
    return Refusal.of(
        ErrorCode.OVERLOADED, "Too many requests are waiting already.", Map.of("Retry-After", "1"));
  }

  private static void stop(Cancellation stop) {
    try {
      stop.stop();
    } catch (RuntimeException e) {
      Log.debugf(e, "A statement could not be cancelled; it is tried again");
    }
  }

  private ExecutedAnswer inTime(Waiting waiting) {
    Cancellation stop = waiting.stop();
    try {
      stop.check();
      waiting.call().room().check();
      ExecutedAnswer executed = execution.answer(waiting.call(), stop, waiting.isDear().get());
      stop.check();
      return executed;
    } catch (RuntimeException e) {
      // Whatever went wrong then: a cancelled statement, a field that was not begun.
      throw stop.isStopped() && !DatabaseLoss.isIn(e) && !(e instanceof Refusal)
          ? lateness(waiting).orElseThrow(() -> e)
          : e;
    }
  }
}
