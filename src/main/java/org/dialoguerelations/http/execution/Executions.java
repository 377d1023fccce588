package org.dialoguerelations.http.execution;

import io.quarkus.logging.Log;
import io.vertx.core.Promise;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.dialoguerelations.http.error.ErrorCode;
import org.dialoguerelations.http.error.Refusal;
import org.dialoguerelations.http.limits.LimitsConfig;
import org.dialoguerelations.kernel.DaemonThreads;
import org.dialoguerelations.platform.load.Cancellation;
import org.dialoguerelations.platform.load.DatabaseLoss;
import org.jspecify.annotations.Nullable;

/** Executes calls, each in its turn and until its deadline. */
@Singleton
public class Executions {

  /** Also, because a statement may begin just after another was cancelled. */
  private static final long MILLIS_BETWEEN_LOOKS = 100;

  private final Execution execution;
  private final LimitsConfig limits;
  private final Turns turns;

  /** Not on the event loop: a driver may open a connection to cancel a statement. */
  private final ScheduledThreadPoolExecutor deadlines;

  /** A call that waits for its turn, and then for its answer. */
  private record Waiting(
      Call call,
      Promise<ExecutedAnswer> answer,
      long arrived,
      AtomicReference<@Nullable Long> begun,
      AtomicReference<@Nullable Long> cost,
      Cancellation stop) {}

  Executions(Execution execution, LimitsConfig limits, Turns turns) {
    this.execution = execution;
    this.limits = limits;
    this.turns = turns;
    this.deadlines =
        new ScheduledThreadPoolExecutor(
            limits.concurrentExecutions(), new DaemonThreads("deadline"));
    deadlines.setRemoveOnCancelPolicy(true);
  }

  @PreDestroy
  void close() {
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
            Promise.promise(),
            System.nanoTime(),
            new AtomicReference<>(),
            new AtomicReference<>(),
            new Cancellation());
    Future<?> deadline =
        deadlines.scheduleWithFixedDelay(
            () -> endInTime(waiting),
            Math.min(limits.time().toMillis(), limits.executionTime().toMillis()),
            MILLIS_BETWEEN_LOOKS,
            TimeUnit.MILLISECONDS);
    waiting.answer().future().onComplete(done -> deadline.cancel(false));
    turns
        .run(call.client(), () -> inTime(waiting))
        .onSuccess(waiting.answer()::tryComplete)
        .onFailure(waiting.answer()::tryFail);
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

  private static void stop(Cancellation stop) {
    try {
      stop.stop();
    } catch (RuntimeException e) {
      Log.debugf(e, "A statement could not be cancelled; it is tried again");
    }
  }

  private ExecutedAnswer inTime(Waiting waiting) {
    Cancellation stop = waiting.stop();
    waiting.begun().set(System.nanoTime());
    try {
      stop.check();
      waiting.call().room().check();
      ExecutedAnswer executed =
          execution.answer(waiting.call(), stop, Optional.ofNullable(waiting.cost().get()));
      stop.check();
      return executed;
    } catch (DearCallException e) {
      waiting.cost().set(e.cost());
      waiting.begun().set(null);
      throw e;
    } catch (RuntimeException e) {
      // Whatever went wrong then: a cancelled statement, a field that was not begun.
      throw stop.isStopped() && !DatabaseLoss.isIn(e) && !(e instanceof Refusal)
          ? lateness(waiting).orElseThrow(() -> e)
          : e;
    }
  }
}
