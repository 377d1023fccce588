package org.dialoguerelations.http.execution;

import io.vertx.core.Vertx;
import java.time.Duration;
import org.dialoguerelations.kernel.load.Cancellation;

/**
 * Stops the work of a request once its time is over, again and again until it has ended: a
 * statement may begin just after another was cancelled.
 */
final class Deadline {

  private static final long MILLIS_UNTIL_AGAIN = 100;

  private final Vertx vertx;
  private final Cancellation stop = new Cancellation();
  private final Runnable passing;
  private volatile long timer;
  private volatile boolean ended;

  private Deadline(Vertx vertx, Runnable passing) {
    this.vertx = vertx;
    this.passing = passing;
  }

  /**
   * Begins to count.
   *
   * @param passing called when the time is over, before the work has ended
   */
  static Deadline in(Duration time, Vertx vertx, Runnable passing) {
    Deadline deadline = new Deadline(vertx, passing);
    deadline.timer = vertx.setTimer(time.toMillis(), id -> deadline.pass());
    return deadline;
  }

  Cancellation stop() {
    return stop;
  }

  /** The work has ended. */
  void end() {
    ended = true;
    vertx.cancelTimer(timer);
  }

  private void pass() {
    passing.run();
    stopAgain();
  }

  private void stopAgain() {
    if (!ended) {
      // Not on the event loop: a driver may open a connection to cancel a statement.
      vertx
          .<Void>executeBlocking(
              () -> {
                stop.stop();
                return null;
              },
              false)
          .onComplete(done -> timer = vertx.setTimer(MILLIS_UNTIL_AGAIN, id -> stopAgain()));
    }
  }
}
